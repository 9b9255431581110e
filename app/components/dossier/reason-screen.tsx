import type { ActPage } from "~/server/queries/dossier/act-page.server";
import type { DossierTab } from "~/server/queries/dossier/dossier-head.server";
import { TextArea } from "../text-area";
import { ActForm, type ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";

type Props = {
  page: ActPage;
  tab: DossierTab;
  words: { title: string; text: string; button: string; label?: string; hint?: string };
  result: ActResult;
  /** A reason is welcome but not needed. */
  optional?: boolean;
  danger?: boolean;
  /** What the act is about, above its explanation. */
  subject?: string;
  cancelHref?: string;
};

/** A page that says what will happen and asks why. Without a label it asks nothing but to go on. */
export function ReasonScreen({ page, tab, words, result, optional, danger, subject, cancelHref }: Props) {
  const { head, recent } = page;
  const { title, text, button, label, hint } = words;
  return (
    <DossierPage head={head} tab={tab} title={title}>
      <ActForm
        title={subject ? `${title}: ${subject}` : title}
        text={text}
        button={button}
        danger={danger}
        cancelHref={cancelHref ?? `/dossiers/${head.reference}`}
        revision={head.revision}
        recent={recent}
        result={result}
        closed={page.closed}
        fields={label ? { reason: label } : {}}
      >
        {(field) => label && <TextArea {...field("reason")} label={label} hint={hint} optional={optional} rows={6} />}
      </ActForm>
    </DossierPage>
  );
}
