import { interfaceText } from "~/copy/nl/interface";
import { classNames } from "./class-names";
import { FieldMessage } from "./field-message";
import { describedBy, type FieldProps, fieldId, type Option } from "./field-props";

type Props = Omit<FieldProps, "defaultValue"> & {
  kind: "radio" | "checkbox";
  options: readonly Option[];
  chosen: readonly string[];
  inline?: boolean;
};

/** Radios or tick boxes under one legend. The first input has the field's id, so the summary's link lands on it. */
export function ChoiceGroup({ kind, options, chosen, inline, ...field }: Props) {
  const { name, label, hint, problem, registration } = field;
  const id = fieldId(name);
  const isRequired = !(field.required === false || field.optional);
  // Tick boxes have no state as a group; their legend and message tell it.
  const groupState =
    kind === "radio"
      ? { role: "radiogroup", "aria-required": isRequired || undefined, "aria-invalid": problem ? true : undefined }
      : {};
  return (
    <fieldset
      className={classNames("field", "field--group", problem && "field--problem", field.compact && "field--compact")}
      {...groupState}
      aria-describedby={describedBy(name, hint, problem)}
    >
      <legend className="field__label">
        {label}
        {field.optional && <span className="field__optional"> ({interfaceText.optional})</span>}
      </legend>
      {hint && (
        <div className="field__hint" id={`${id}-uitleg`}>
          {hint}
        </div>
      )}
      <FieldMessage name={name} label={label} problem={problem} />
      <div className={classNames("choices", inline && "choices--inline")}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            id={index === 0 ? id : `${id}-${index}`}
            kind={kind}
            name={name}
            option={option}
            checked={chosen.includes(option.value)}
            registration={registration}
          />
        ))}
      </div>
    </fieldset>
  );
}

type ChoiceProps = Pick<Props, "kind" | "name" | "registration"> & { id: string; option: Option; checked: boolean };

function Choice({ id, kind, name, option, checked, registration }: ChoiceProps) {
  return (
    <div className="choice">
      <input
        {...registration}
        className="choice__input"
        id={id}
        type={kind}
        name={name}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={option.hint ? `${id}-uitleg-keuze` : undefined}
      />
      <label className="choice__label" htmlFor={id}>
        {option.label}
      </label>
      {option.hint && (
        <span className="choice__hint" id={`${id}-uitleg-keuze`}>
          {option.hint}
        </span>
      )}
    </div>
  );
}
