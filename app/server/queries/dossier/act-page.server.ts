import type { Action } from "~/domain/access/actions";
import { type TransitionName, transition } from "~/domain/dossier/transitions";
import { type Outcome, ok, type Reason } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { historyOf } from "../../data/dossier-history.server";
import type { DossierState } from "../../data/dossier-state.server";
import type { DossierHead } from "./dossier-head.server";
import { type OpenDossier, openDossierPage } from "./open-dossier-page.server";
import { type TimelineItem, timelineOf } from "./timeline.server";

export type ActPage = {
  head: DossierHead;
  /** What happened last, newest first: shown when somebody else acted while the form was open. */
  recent: TimelineItem[];
  /** Why the act is not possible now; the page says that instead of showing its form. */
  closed?: Reason | null;
};

const mostEntries = 12;

/** What a page needs on which one thing is done with a dossier, by the transitions that the act can come down to. */
export async function readActPage(
  ctx: Context,
  reference: string,
  action: Action,
  ...transitions: readonly TransitionName[]
): Promise<Outcome<ActPage>> {
  const opened = await openDossierPage(ctx, reference, action);
  return opened.ok ? ok(await actPage(ctx, opened.value, ...transitions)) : opened;
}

/** The same for a page that shows more than its form. */
export async function actPage(
  ctx: Context,
  { head, state }: OpenDossier,
  ...transitions: readonly TransitionName[]
): Promise<ActPage> {
  return { head, recent: await recentOf(ctx, state), closed: closedFor(ctx, state, transitions) };
}

/** The refusal that the act would meet; that it comes too early says more than that the status is another. */
function closedFor(
  { actor }: Context,
  { dossier, transitionFacts }: DossierState,
  names: readonly TransitionName[],
): Reason | null {
  const outcomes = names.map((name) => transition(dossier, name, actor.role, transitionFacts));
  const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.reason]));
  if (refusals.length < names.length || names.length === 0) return null;
  return refusals.find((reason) => reason !== "wrong_status" && reason !== "forbidden") ?? "wrong_status";
}

export async function recentOf(ctx: Context, state: DossierState): Promise<TimelineItem[]> {
  return timelineOf(ctx.actor, state, await historyOf(ctx.read, state.dossier.id, mostEntries));
}
