import { interfaceText as text } from "~/copy/nl/interface";
import type { FieldOf } from "./field-group";
import { Fieldset } from "./fieldset";
import { TextField } from "./text-field";

type Props = {
  legend: string;
  hint?: React.ReactNode;
  /** Prefix of the three names: `<prefix>_naam`, `_email`, `_telefoon`. */
  prefix: string;
  field: FieldOf;
  required?: boolean;
  own?: boolean;
};

export function ContactFields({ legend, hint, prefix, field, required, own }: Props) {
  const fill = (token: string) => (own ? token : "off");
  return (
    <Fieldset legend={legend} hint={hint}>
      <TextField
        {...field(`${prefix}_naam`)}
        label={text.contactName}
        required={required}
        autoComplete={fill("name")}
      />
      <TextField
        {...field(`${prefix}_email`)}
        label={text.contactEmail}
        hint={text.contactEmailHint}
        required={required}
        type="email"
        inputMode="email"
        autoComplete={fill("email")}
      />
      <TextField
        {...field(`${prefix}_telefoon`)}
        label={text.contactPhone}
        required={required}
        type="tel"
        width="medium"
        inputMode="tel"
        autoComplete={fill("tel")}
      />
    </Fieldset>
  );
}
