import { fieldProblemSentence } from "~/copy/nl/field-problems";
import { interfaceText } from "~/copy/nl/interface";
import type { FieldProblem } from "~/domain/outcome";
import { fieldId } from "./field-props";
import { Icon } from "./icon";

type Props = { name: string; label: string; problem?: FieldProblem };

/** The message at a field, the same sentence as in the summary. */
export function FieldMessage({ name, label, problem }: Props) {
  if (!problem) return null;
  return (
    <p className="field__message" id={`${fieldId(name)}-fout`}>
      <Icon name="warning" />
      <span>
        <span className="visually-hidden">{interfaceText.errorAtField} </span>
        {fieldProblemSentence(problem, label)}
      </span>
    </p>
  );
}
