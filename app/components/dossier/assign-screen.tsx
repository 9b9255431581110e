import { actText, actLabels as labels } from "~/copy/nl/dossier/act-text";
import type { AssignPage } from "~/server/queries/dossier/assign-page.server";
import { SelectField } from "../select-field";
import { ActForm, type ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";

/** Says who handles a dossier, or that nobody does. */
export function AssignScreen({ page, result }: { page: AssignPage; result: ActResult }) {
  const { head, recent, handlers, handlerId } = page;
  const words = actText.assign;
  return (
    <DossierPage head={head} tab="overview" title={words.title}>
      <ActForm
        title={words.title}
        text={words.text}
        button={words.button}
        cancelHref={`/dossiers/${head.reference}`}
        revision={head.revision}
        recent={recent}
        result={result}
        fields={{ handlerId: words.label }}
      >
        {(field) => (
          <SelectField
            {...field("handlerId", handlerId ?? "")}
            label={words.label}
            required={false}
            emptyLabel={labels.nobody}
            options={handlers.map(({ userId, name }) => ({ value: userId, label: name }))}
          />
        )}
      </ActForm>
    </DossierPage>
  );
}
