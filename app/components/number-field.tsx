import type { FieldProps } from "./field-props";
import { TextField } from "./text-field";

type Props = FieldProps & { unit?: string; decimals?: boolean };

/** A text input with a number keyboard: type=number drops what it cannot read, and people then lose their answer. */
export function NumberField({ unit, decimals, ...field }: Props) {
  return <TextField {...field} unit={unit} width="small" inputMode={decimals ? "decimal" : "numeric"} />;
}
