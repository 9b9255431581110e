import { interfaceText } from "~/copy/nl/interface";
import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";
import { inputAttributes } from "./input-attributes";

type Props = FieldProps & { min?: string; max?: string; autoComplete?: string };

/**
 * The browser's own date picker. A value that is no date (kept after a refusal) is shown in a text input,
 * because a date input would silently show nothing.
 */
export function DateField({ min, max, autoComplete, ...field }: Props) {
  const hint = field.hint ?? interfaceText.dateHint;
  const readable = !field.defaultValue || /^\d{4}-\d{2}-\d{2}$/.test(field.defaultValue);
  return (
    <FieldFrame {...field} hint={hint}>
      <input
        {...inputAttributes(field, hint)}
        className="input input--date"
        type={readable ? "date" : "text"}
        min={min}
        max={max}
        autoComplete={autoComplete}
      />
    </FieldFrame>
  );
}
