import { actText } from "~/copy/nl/dossier/act-text";
import type { RequestActPage } from "~/server/queries/dossier/request-act-page.server";
import { TextArea } from "../text-area";
import { ActForm, type ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";

/** What the gemeente wants to know of a service besides what the rules say. */
export function RequestQuestionScreen({ page, result }: { page: RequestActPage; result: ActResult }) {
  const { head, recent, request } = page;
  const words = actText.question;
  return (
    <DossierPage head={head} tab="advice" title={words.title}>
      <ActForm
        title={`${words.title}: ${request.service}`}
        text={words.text}
        button={words.button}
        cancelHref={`/dossiers/${head.reference}/advies`}
        revision={request.revision}
        recent={recent}
        result={result}
        fields={{ question: words.label }}
      >
        {(field) => <TextArea {...field("question", request.question)} label={words.label} required={false} rows={6} />}
      </ActForm>
    </DossierPage>
  );
}
