import { classNames } from "./class-names";
import { FieldMessage } from "./field-message";
import { describedBy, type FieldProps, fieldId } from "./field-props";

type Props = Omit<FieldProps, "defaultValue"> & { defaultChecked?: boolean; value?: string };

/** One tick box, such as a declaration. Posts "ja" when ticked and nothing when not. */
export function Checkbox({ name, label, hint, problem, registration, defaultChecked, value = "ja", ...field }: Props) {
  const id = fieldId(name);
  return (
    <div className={classNames("field", problem && "field--problem", field.compact && "field--compact")}>
      <FieldMessage name={name} label={label} problem={problem} />
      <div className="choice">
        <input
          {...registration}
          className="choice__input"
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          aria-required={field.required || undefined}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(name, hint, problem)}
        />
        <label className="choice__label" htmlFor={id}>
          {label}
        </label>
        {hint && (
          <span className="choice__hint" id={`${id}-uitleg`}>
            {hint}
          </span>
        )}
      </div>
    </div>
  );
}
