import { dossierText } from "~/copy/nl/dossier/dossier-text";
import type { HistoryPage } from "~/server/queries/dossier/history-page.server";
import { Panel } from "../panel";
import { Timeline } from "../timeline";
import { DossierPage } from "./dossier-page";
import { entryOf } from "./overview-screen";

/** What happened, by whom, in which role; the newest first. */
export function HistoryScreen({ page: { head, entries } }: { page: HistoryPage }) {
  return (
    <DossierPage head={head} tab="history">
      <Panel title={dossierText.history}>
        <Timeline entries={entries.map(entryOf)} label={dossierText.history} />
      </Panel>
    </DossierPage>
  );
}
