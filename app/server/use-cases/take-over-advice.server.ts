import { answerAction } from "~/domain/access/answer-action";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnRequest, type RequestTarget } from "../act-on-request.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { draftOfRequest, saveAdviceDraft } from "../data/advice-drafts.server";
import { draftFromGiven } from "../data/draft-of-advice.server";
import { takeUpRequest } from "../take-up-request.server";

const askedAgain = ["asked", "in_progress", "more_information"];

/**
 * A service that is asked again puts its earlier advice into the concept as it was, to confirm or change it. What
 * somebody of the service wrote since the advice was given is never written over.
 */
export async function takeOverAdvice(ctx: Context, target: RequestTarget): Promise<Outcome<{ revision: number }>> {
  return actOnRequest(ctx, answerAction(ctx.actor), target, async (tx, state, request) => {
    const newest = state.requests.find((each) => each.request.id === request.id)?.newest ?? null;
    if (newest === null || !askedAgain.includes(request.status))
      return refuse("wrong_status", { detail: { status: request.status } });
    const saved = await draftOfRequest(tx, request.id);
    if (saved !== null && saved.updatedAt > newest.givenAt) return refuse("stale");
    const text = await draftFromGiven(tx, newest);
    const { revision } = must(await saveAdviceDraft(tx, ctx, request.id, saved?.revision ?? 0, text));
    if (request.status === "asked") await takeUpRequest(tx, ctx, request);
    return ok({ revision });
  });
}
