import { checkText } from "~/copy/nl/form/check-words";
import { trackWords } from "~/copy/nl/form/track-words";
import { choicesState, type FormResult, fieldState } from "~/forms/field-state";
import { sectionFields, shownValue } from "~/forms/section-post";
import { signingFields } from "~/forms/signing-post";
import type { CheckPage } from "~/server/queries/form/check-page.server";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import type { FormApi } from "./form-api";
import { checkPath } from "./paths";
import { QuestionOnPage } from "./question-on-page";

type Props = { page: CheckPage; result: FormResult | undefined };

/** The last questions, the signature and the button that sends the application. */
export function SigningPanel({ page: { draft, signing, outlook }, result }: Props) {
  if (signing === null) return null;
  const isFree = outlook.track.certain === "vrij";
  const form: FormApi = {
    field: (name) => fieldState(name, signing.fields, result),
    choices: (name) => choicesState(name, signing.fields, result),
    action: checkPath(draft.id),
  };
  return (
    <Panel title={isFree ? checkText.sendFree : checkText.send}>
      {isFree && <p>{trackWords.vrij.text}</p>}
      <PageForm method="post" action={form.action} className="stack" noValidate>
        <input type="hidden" name={signingFields.section} value={signing.id} />
        <input type="hidden" name={signingFields.reviewed} value={signing.reviewed} />
        {signing.questions.map(({ question, mark }) => (
          <input key={question.id} type="hidden" name={sectionFields.shown} value={shownValue(question.id, mark)} />
        ))}
        {signing.questions.map(({ question, why }) => (
          <QuestionOnPage key={question.id} question={question} why={why} form={form} />
        ))}
        <ButtonRow>
          <Button>{isFree ? checkText.submitFree : checkText.submit}</Button>
        </ButtonRow>
      </PageForm>
    </Panel>
  );
}
