import { answerAction } from "~/domain/access/answer-action";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnRequest, type RequestTarget } from "../act-on-request.server";
import type { Context } from "../context.server";
import { takeUpRequest } from "../take-up-request.server";

/** A service tells that it is working on a request, so that the gemeente need not wonder. */
export async function startAdvice(ctx: Context, target: RequestTarget): Promise<Outcome<null>> {
  return actOnRequest(ctx, answerAction(ctx.actor), target, async (tx, _state, request) => {
    if (request.status !== "asked" && request.status !== "more_information")
      return refuse("wrong_status", { detail: { status: request.status } });
    await takeUpRequest(tx, ctx, request);
    return ok(null);
  });
}
