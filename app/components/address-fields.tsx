import { interfaceText as text } from "~/copy/nl/interface";
import type { FieldOf } from "./field-group";
import { Fieldset } from "./fieldset";
import { TextField } from "./text-field";

type Props = {
  legend: string;
  hint?: React.ReactNode;
  /** Prefix of the four names: `<prefix>_straat`, `_huisnummer`, `_postcode`, `_plaats`. */
  prefix: string;
  field: FieldOf;
  required?: boolean;
  /** The reader's own address: the browser may fill it in. */
  own?: boolean;
};

export function AddressFields({ legend, hint, prefix, field, required, own }: Props) {
  const fill = (token: string) => (own ? token : "off");
  return (
    <Fieldset legend={legend} hint={hint}>
      <div className="field-pair">
        <TextField
          {...field(`${prefix}_straat`)}
          label={text.street}
          required={required}
          autoComplete={fill("address-line1")}
        />
        <TextField
          {...field(`${prefix}_huisnummer`)}
          label={text.houseNumber}
          required={required}
          width="small"
          autoComplete={fill("address-line2")}
        />
      </div>
      <div className="field-pair field-pair--reverse">
        <TextField
          {...field(`${prefix}_postcode`)}
          label={text.postcode}
          required={required}
          width="small"
          autoComplete={fill("postal-code")}
        />
        <TextField
          {...field(`${prefix}_plaats`)}
          label={text.town}
          required={required}
          autoComplete={fill("address-level2")}
        />
      </div>
    </Fieldset>
  );
}
