import { clockActText } from "~/copy/nl/dossier/clock-act-text";
import { suspensionGroundNames } from "~/copy/nl/terms";
import type { ActPage } from "~/server/queries/dossier/act-page.server";
import { DateField } from "../date-field";
import { RadioGroup } from "../radio-group";
import { TextArea } from "../text-area";
import { ActForm, type ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";

const words = clockActText.stop;
const grounds = ["consent", "applicant", "force_majeure"] as const;
const fields = {
  ground: words.ground,
  since: words.since,
  termEndsOn: words.termEndsOn,
  explanation: words.explanation,
};

/** Lets the clock stand still on another ground than a request to supplement, with a last day. */
export function StopClockScreen({ page, result }: { page: ActPage; result: ActResult }) {
  const { head, recent, closed } = page;
  return (
    <DossierPage head={head} tab="overview" title={words.title}>
      <ActForm
        title={words.title}
        text={words.text}
        button={words.button}
        cancelHref={`/dossiers/${head.reference}/termijn`}
        revision={head.revision}
        recent={recent}
        result={result}
        closed={closed}
        fields={fields}
      >
        {(field) => (
          <>
            <RadioGroup
              {...field("ground")}
              label={fields.ground}
              options={grounds.map((value) => ({ value, label: suspensionGroundNames[value] }))}
            />
            <DateField {...field("since")} label={fields.since} hint={words.sinceHint} />
            <DateField {...field("termEndsOn")} label={fields.termEndsOn} hint={words.termHint} />
            <TextArea {...field("explanation")} label={fields.explanation} hint={words.explanationHint} rows={5} />
          </>
        )}
      </ActForm>
    </DossierPage>
  );
}
