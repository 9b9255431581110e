import { actText, actLabels as labels } from "~/copy/nl/dossier/act-text";
import { adviceText } from "~/copy/nl/dossier/advice-text";
import type { AddRequestPage } from "~/server/queries/dossier/add-request-page.server";
import { EmptyState } from "../empty-state";
import { SelectField } from "../select-field";
import { TextArea } from "../text-area";
import { ActForm, type ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";

const fields = { serviceId: labels.service, reason: labels.serviceReason, question: labels.question };

/** Asks one more service than the rules do, with the reason. */
export function AddRequestScreen({ page, result }: { page: AddRequestPage; result: ActResult }) {
  const { head, recent, services } = page;
  const words = actText.addRequest;
  return (
    <DossierPage head={head} tab="advice" title={words.title}>
      {services.length === 0 ? (
        <EmptyState title={adviceText.serviceLeft} />
      ) : (
        <ActForm
          title={words.title}
          text={words.text}
          button={words.button}
          cancelHref={`/dossiers/${head.reference}/advies`}
          revision={head.revision}
          recent={recent}
          result={result}
          fields={fields}
        >
          {(field) => (
            <>
              <SelectField
                {...field("serviceId")}
                label={fields.serviceId}
                options={services.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <TextArea {...field("reason")} label={fields.reason} hint={labels.serviceReasonHint} rows={3} />
              <TextArea {...field("question")} label={fields.question} optional rows={4} />
            </>
          )}
        </ActForm>
      )}
    </DossierPage>
  );
}
