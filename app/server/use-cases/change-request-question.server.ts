import { isDropped } from "~/domain/advice/is-dropped";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { updateRequest } from "../data/advice-requests.server";
import { handleRequest, type RequestTarget } from "../handle-request.server";
import { record } from "../history.server";

type Input = RequestTarget & { question: string };

/** What the officer wants to know of a service besides what the rules say; until the request is sent. */
export async function changeRequestQuestion(ctx: Context, input: Input): Promise<Outcome<null>> {
  return handleRequest(ctx, "advice.request", input, async (tx, _state, request) => {
    if (request.status !== "concept" || isDropped(request))
      return refuse("wrong_status", { detail: { status: request.status } });
    must(await updateRequest(tx, request, { question: input.question.trim() }));
    await record(tx, ctx, {
      type: "advice.question_changed",
      dossierId: request.dossierId,
      subjectId: request.id,
      payload: { requestId: request.id, serviceId: request.serviceId },
    });
    return ok(null);
  });
}
