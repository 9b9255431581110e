import { ChoiceGroup } from "./choice-group";
import type { FieldProps, Option } from "./field-props";

type Props = FieldProps & { options: readonly Option[]; inline?: boolean };

export function RadioGroup({ defaultValue, ...props }: Props) {
  return <ChoiceGroup {...props} kind="radio" chosen={defaultValue ? [defaultValue] : []} />;
}
