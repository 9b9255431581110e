import { interfaceText } from "~/copy/nl/interface";
import { FieldFrame } from "./field-frame";
import type { FieldProps, Option } from "./field-props";
import { inputAttributes } from "./input-attributes";

type Props = FieldProps & {
  options: readonly Option[];
  /** The first, empty choice; null leaves it out (a filter that always has a value). */
  emptyLabel?: string | null;
  autoComplete?: string;
};

export function SelectField({ options, emptyLabel = interfaceText.choose, autoComplete, ...field }: Props) {
  return (
    <FieldFrame {...field}>
      <select {...inputAttributes(field)} className="input input--select" autoComplete={autoComplete}>
        {emptyLabel !== null && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
