import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";
import { inputAttributes } from "./input-attributes";

type Props = Omit<FieldProps, "defaultValue"> & { accept?: string; multiple?: boolean };

/** Choose a file. The form it stands in needs encType="multipart/form-data". */
export function FileField({ accept, multiple, ...field }: Props) {
  const { defaultValue: _none, ...attributes } = inputAttributes(field);
  return (
    <FieldFrame {...field}>
      <input {...attributes} className="input input--file" type="file" accept={accept} multiple={multiple} />
    </FieldFrame>
  );
}
