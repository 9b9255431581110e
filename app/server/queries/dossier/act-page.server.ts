import type { Action } from "~/domain/access/actions";
import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { historyOf } from "../../data/dossier-history.server";
import type { DossierState } from "../../data/dossier-state.server";
import type { DossierHead } from "./dossier-head.server";
import { openDossierPage } from "./open-dossier-page.server";
import { type TimelineItem, timelineOf } from "./timeline.server";

export type ActPage = {
  head: DossierHead;
  /** What happened last, newest first: shown when somebody else acted while the form was open. */
  recent: TimelineItem[];
};

const mostEntries = 12;

/** What a page needs on which one thing is done with a dossier. */
export async function readActPage(ctx: Context, reference: string, action: Action): Promise<Outcome<ActPage>> {
  const opened = await openDossierPage(ctx, reference, action);
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  return ok({ head, recent: await recentOf(ctx, state) });
}

export async function recentOf(ctx: Context, state: DossierState): Promise<TimelineItem[]> {
  return timelineOf(ctx.actor, state, await historyOf(ctx.read, state.dossier.id, mostEntries));
}
