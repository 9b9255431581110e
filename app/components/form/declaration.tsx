import { fieldText } from "~/copy/nl/form/field-words";
import type { QuestionOf } from "~/domain/handreiking/question";
import { Checkbox } from "../checkbox";
import { Fieldset } from "../fieldset";
import type { FormApi } from "./form-api";

type Props = { question: QuestionOf<"verklaring">; form: FormApi };

/** What a person declares, in full, with the box under it. */
export function Declaration({ question, form }: Props) {
  const { defaultValue, ...field } = form.field(question.id);
  return (
    <Fieldset legend={question.label.nl} hint={question.help?.nl}>
      <p>{question.statement.nl}</p>
      <Checkbox
        {...field}
        label={fieldText.declarationAgree}
        required={question.required !== null}
        defaultChecked={defaultValue === "ja"}
      />
    </Fieldset>
  );
}
