import type { FactOption } from "~/domain/handreiking/model";
import type { FieldProps } from "../field-props";
import { RadioGroup } from "../radio-group";
import { SelectField } from "../select-field";

type Props = FieldProps & { options: readonly FactOption[] };

/** More options than a person takes in at a glance go in a list that opens. */
const mostRadios = 9;

export function OneOfField({ options, ...field }: Props) {
  if (options.length > mostRadios) return <SelectField {...field} options={optionsFor(options)} />;
  return <RadioGroup {...field} options={optionsFor(options)} />;
}

export const optionsFor = (options: readonly FactOption[]) =>
  options.map(({ id, label, help }) => ({ value: id, label: label.nl, ...(help ? { hint: help.nl } : {}) }));
