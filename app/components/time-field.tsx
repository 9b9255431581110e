import { interfaceText } from "~/copy/nl/interface";
import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";
import { inputAttributes } from "./input-attributes";

/** The browser's own time input; a value that is no time is shown as the text that was typed. */
export function TimeField(field: FieldProps) {
  const hint = field.hint ?? interfaceText.timeHint;
  const readable = !field.defaultValue || /^\d{2}:\d{2}$/.test(field.defaultValue);
  return (
    <FieldFrame {...field} hint={hint}>
      <input {...inputAttributes(field, hint)} className="input input--time" type={readable ? "time" : "text"} />
    </FieldFrame>
  );
}
