import { formText } from "~/copy/nl/form/pages";
import { noneName } from "~/domain/form/raw-form";
import type { FactOption } from "~/domain/handreiking/model";
import { Checkbox } from "../checkbox";
import { CheckboxGroup } from "../checkbox-group";
import type { FieldProps } from "../field-props";
import type { FormApi } from "./form-api";
import { optionsFor } from "./one-of-field";

type Props = {
  name: string;
  form: FormApi;
  asked: Pick<FieldProps, "label" | "hint" | "optional" | "required" | "compact">;
  options: readonly FactOption[];
};

/** Tick boxes, with one more to say that none applies: no tick at all says nothing. */
export function ChoicesField({ name, form, asked, options }: Props) {
  const none = form.field(noneName(name));
  return (
    <div className="stack stack--tight">
      <CheckboxGroup {...form.choices(name)} {...asked} options={optionsFor(options)} />
      <Checkbox
        name={none.name}
        registration={none.registration}
        label={formText.none}
        required={false}
        defaultChecked={none.defaultValue === "ja"}
      />
    </div>
  );
}
