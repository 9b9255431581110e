import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { historyOf } from "../../data/dossier-history.server";
import type { DossierHead } from "./dossier-head.server";
import { openDossierPage } from "./open-dossier-page.server";
import { type TimelineItem, timelineOf } from "./timeline.server";

export type HistoryPage = { head: DossierHead; entries: TimelineItem[] };

/** Everything that happened in a dossier, as far as this reader may know of it; newest first. */
export async function readHistoryPage(ctx: Context, reference: string): Promise<Outcome<HistoryPage>> {
  const opened = await openDossierPage(ctx, reference, "history.read");
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  return ok({ head, entries: timelineOf(ctx.actor, state, await historyOf(ctx.read, state.dossier.id)) });
}
