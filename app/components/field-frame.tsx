import { interfaceText } from "~/copy/nl/interface";
import { classNames } from "./class-names";
import { FieldMessage } from "./field-message";
import { type FieldProps, fieldId } from "./field-props";

type Props = Pick<FieldProps, "name" | "label" | "hint" | "optional" | "problem" | "compact"> & {
  children: React.ReactNode;
};

/** Label above, hint between, message, then the input: the same order for eye and ear. */
export function FieldFrame({ name, label, hint, optional, problem, compact, children }: Props) {
  const id = fieldId(name);
  return (
    <div className={classNames("field", problem && "field--problem", compact && "field--compact")}>
      <label className="field__label" htmlFor={id}>
        {label}
        {optional && <span className="field__optional"> ({interfaceText.optional})</span>}
      </label>
      {hint && (
        <div className="field__hint" id={`${id}-uitleg`}>
          {hint}
        </div>
      )}
      <FieldMessage name={name} label={label} problem={problem} />
      {children}
    </div>
  );
}
