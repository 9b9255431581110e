import { actText } from "~/copy/nl/dossier/act-text";
import { choicesState, fieldState } from "~/forms/field-state";
import { sectionFields, shownValue } from "~/forms/section-post";
import type { CorrectionPage } from "~/server/queries/dossier/correction-page.server";
import { QuestionOnPage } from "../form/question-on-page";
import { TextArea } from "../text-area";
import { ActForm, type ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";

/** One answer with its own fields, and why it is corrected. */
export function CorrectionScreen({ page, result }: { page: CorrectionPage; result: ActResult }) {
  const { head, recent, questions, fields } = page;
  const words = actText.correct;
  const base = `/dossiers/${head.reference}/aanvraag`;
  const labels = Object.fromEntries(questions.map(({ question }) => [question.id, question.label.nl]));
  return (
    <DossierPage head={head} tab="application" title={words.title}>
      <ActForm
        title={words.title}
        text={words.text}
        button={words.button}
        cancelHref={base}
        revision={head.revision}
        recent={recent}
        result={result}
        fields={{ ...labels, reason: words.label }}
      >
        {(field) => (
          <>
            {questions.map(({ question, why, mark }) => (
              <div key={question.id}>
                <input type="hidden" name={sectionFields.shown} value={shownValue(question.id, mark)} />
                <QuestionOnPage
                  question={question}
                  why={why}
                  form={{
                    field: (name) => fieldState(name, fields, result),
                    choices: (name) => choicesState(name, fields, result),
                    action: `${base}/${question.id}`,
                  }}
                />
              </div>
            ))}
            <TextArea {...field("reason")} label={words.label} rows={4} />
          </>
        )}
      </ActForm>
    </DossierPage>
  );
}
