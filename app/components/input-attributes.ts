import { describedBy, type FieldProps, fieldId } from "./field-props";

/**
 * The attributes that every single input shares. `aria-required` instead of `required`: the browser's own messages
 * come in its own language and stop a soft submission.
 */
export function inputAttributes(field: FieldProps, hint: unknown = field.hint) {
  const { name, problem, registration, defaultValue } = field;
  return {
    ...registration,
    id: fieldId(name),
    name,
    defaultValue: defaultValue ?? "",
    "aria-required": field.required === false || field.optional ? undefined : true,
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": describedBy(name, hint, problem),
  };
}
