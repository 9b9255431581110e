import { actText, actLabels as labels } from "~/copy/nl/dossier/act-text";
import { decisionWords } from "~/copy/nl/dossier/status-words";
import type { ActPage } from "~/server/queries/dossier/act-page.server";
import { RadioGroup } from "../radio-group";
import { TextArea } from "../text-area";
import { ActForm, type ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";

const kinds = ["no_objection", "with_conditions", "objection"] as const;
const fields = {
  kind: labels.passageKind,
  conditions: labels.passageConditions,
  considerations: labels.passageReason,
};

/** What a gemeente on the route thinks of the passage. */
export function PassageScreen({ page, result }: { page: ActPage; result: ActResult }) {
  const { head, recent } = page;
  const words = actText.passage;
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
        closed={page.closed}
        fields={fields}
      >
        {(field) => (
          <>
            <RadioGroup
              {...field("kind")}
              label={fields.kind}
              options={kinds.map((value) => ({ value, label: decisionWords[value].text }))}
            />
            <TextArea
              {...field("conditions")}
              label={fields.conditions}
              hint={labels.passageConditionsHint}
              required={false}
              rows={5}
            />
            <TextArea {...field("considerations")} label={fields.considerations} required={false} rows={5} />
          </>
        )}
      </ActForm>
    </DossierPage>
  );
}
