import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";
import { inputAttributes } from "./input-attributes";

type Props = FieldProps & { rows?: number; maxLength?: number };

export function TextArea({ rows = 5, maxLength, ...field }: Props) {
  return (
    <FieldFrame {...field}>
      <textarea {...inputAttributes(field)} className="input input--area" rows={rows} maxLength={maxLength} />
    </FieldFrame>
  );
}
