import { ChoiceGroup } from "./choice-group";
import type { FieldProps, Option } from "./field-props";

type Props = Omit<FieldProps, "defaultValue"> & { options: readonly Option[]; defaultValues?: readonly string[] };

/** Posts the same name once for every tick. */
export function CheckboxGroup({ defaultValues = [], ...props }: Props) {
  return <ChoiceGroup {...props} kind="checkbox" chosen={defaultValues} />;
}
