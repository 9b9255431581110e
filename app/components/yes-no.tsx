import { interfaceText } from "~/copy/nl/interface";
import { ChoiceGroup } from "./choice-group";
import type { FieldProps } from "./field-props";

const options = [
  { value: "ja", label: interfaceText.yes },
  { value: "nee", label: interfaceText.no },
];

/** Posts "ja" or "nee"; nothing is chosen beforehand, so that no answer stays no answer. */
export function YesNo({ defaultValue, ...props }: FieldProps) {
  return <ChoiceGroup {...props} kind="radio" inline options={options} chosen={defaultValue ? [defaultValue] : []} />;
}
