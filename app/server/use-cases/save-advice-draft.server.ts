import { answerAction } from "~/domain/access/answer-action";
import type { AdviceDraftText } from "~/domain/advice/first-draft";
import type { NormConflict } from "~/domain/documents/conflicting-norms";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnRequest, type RequestTarget } from "../act-on-request.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { saveAdviceDraft as save } from "../data/advice-drafts.server";
import type { DossierState } from "../data/dossier-state.server";
import { type DraftOfAdvice, draftOfAdvice } from "../data/draft-of-advice.server";
import { conflictsOf } from "../data/norm-conflicts.server";
import { offersForAdvice } from "../data/offers-for-advice.server";
import type { Writer } from "../database.server";
import { takeUpRequest } from "../take-up-request.server";

type Input = RequestTarget & {
  /** Of the form; 0 for a first save. */
  revision: number;
  draft: AdviceDraftText;
  /** Offered conditions to add, by origin, or for a joint advice by the thread they have in its parts. */
  take: readonly string[];
};

/** The norms on which services differ come along, because a joint advice must settle them. */
type Saved = { revision: number; conflicts: readonly NormConflict[] };

type ConditionDraft = AdviceDraftText["conditions"][number];

const writable = ["asked", "in_progress", "more_information", "given"];

/**
 * Keeps what an adviser is writing; only the own service sees it. Whoever begins to write has taken the request up. A
 * condition keeps its thread only when this advice already had it, so that nobody can continue another's thread.
 */
export async function saveAdviceDraft(ctx: Context, input: Input): Promise<Outcome<Saved>> {
  return actOnRequest(ctx, answerAction(ctx.actor), input, async (tx, state, request) => {
    if (!writable.includes(request.status)) return refuse("wrong_status", { detail: { status: request.status } });
    const present = await draftOfAdvice(tx, state, request.id);
    if (present.revision !== input.revision) return refuse("stale");
    const taken = await takenConditions(tx, ctx, state, present, input);
    const conditions = [...input.draft.conditions, ...taken].map((row) => withOwnThread(ctx, present, row));
    const saved = must(await save(tx, ctx, request.id, input.revision, { ...input.draft, conditions }));
    if (request.status === "asked") await takeUpRequest(tx, ctx, request);
    return ok({ revision: saved.revision, conflicts: request.kind === "joint" ? conflictsOf(state) : [] });
  });
}

async function takenConditions(
  tx: Writer,
  ctx: Context,
  state: DossierState,
  { parts }: DraftOfAdvice,
  { requestId, take }: Input,
): Promise<readonly ConditionDraft[]> {
  if (take.length === 0) return [];
  const ofParts = parts.flatMap(({ conditions }) => conditions).filter(({ threadId }) => take.includes(threadId));
  const request = state.requests.find((each) => each.request.id === requestId)?.request;
  const offers = await offersForAdvice(tx, ctx, state, request?.serviceId ?? "");
  const offered = offers
    .filter(({ origin }) => take.includes(origin))
    .map(({ origin, text, theme, binding }) => ({ threadId: "", origin, text, theme, binding }));
  return [...ofParts, ...offered];
}

function withOwnThread(ctx: Context, present: DraftOfAdvice, row: ConditionDraft): ConditionDraft {
  const known = [...present.text.conditions, ...present.parts.flatMap(({ conditions }) => conditions)];
  const isKnown = known.some(({ threadId }) => threadId === row.threadId);
  return isKnown ? row : { ...row, threadId: ctx.app.newId() };
}
