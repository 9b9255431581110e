import { actText, actLabels as labels } from "~/copy/nl/dossier/act-text";
import type { SupplementPage } from "~/server/queries/dossier/supplement-page.server";
import { DateField } from "../date-field";
import { TextArea } from "../text-area";
import { ActForm, type ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";

const fields = { items: labels.items, termEndsOn: labels.termEndsOn, explanation: labels.explanation };

/** Asks the organiser for what is missing; what the rules miss is filled in already. */
export function SupplementScreen({ page, result }: { page: SupplementPage; result: ActResult }) {
  const { head, recent, proposed, termEndsOn } = page;
  const words = actText.supplement;
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
            <TextArea {...field("items", proposed.join("\n"))} label={fields.items} hint={labels.itemsHint} rows={8} />
            <DateField {...field("termEndsOn", termEndsOn)} label={fields.termEndsOn} />
            <TextArea {...field("explanation")} label={fields.explanation} optional rows={5} />
          </>
        )}
      </ActForm>
    </DossierPage>
  );
}
