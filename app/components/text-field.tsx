import { classNames } from "./class-names";
import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";
import { inputAttributes } from "./input-attributes";

type Props = FieldProps & {
  type?: "text" | "email" | "tel" | "password" | "search" | "url";
  autoComplete?: string;
  /** Width by the answer expected, so that a house number does not look like a story. */
  width?: "small" | "medium" | "full";
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel";
  maxLength?: number;
  /** A word after the input, such as "personen". */
  unit?: string;
};

export function TextField({
  type = "text",
  autoComplete,
  width = "full",
  inputMode,
  maxLength,
  unit,
  ...field
}: Props) {
  return (
    <FieldFrame {...field}>
      <div className="field__line">
        <input
          {...inputAttributes(field)}
          className={classNames("input", `input--${width}`)}
          type={type}
          autoComplete={autoComplete}
          inputMode={inputMode}
          maxLength={maxLength}
        />
        {unit && <span className="field__unit">{unit}</span>}
      </div>
    </FieldFrame>
  );
}
