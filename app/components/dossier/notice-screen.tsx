import { clockActText } from "~/copy/nl/dossier/clock-act-text";
import type { ActPage } from "~/server/queries/dossier/act-page.server";
import { DateField } from "../date-field";
import { ActForm, type ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";

const words = clockActText.notice;

/** Notes that the applicant gave notice of default. */
export function NoticeScreen({ page, result }: { page: ActPage; result: ActResult }) {
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
        fields={{ receivedOn: words.receivedOn }}
      >
        {(field) => <DateField {...field("receivedOn")} label={words.receivedOn} />}
      </ActForm>
    </DossierPage>
  );
}
