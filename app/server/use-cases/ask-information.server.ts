import { answerAction } from "~/domain/access/answer-action";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnRequest, type RequestTarget } from "../act-on-request.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { updateRequest } from "../data/advice-requests.server";
import { addMessage } from "../data/messages.server";
import { addMilestone } from "../data/milestones.server";
import { record } from "../history.server";
import { tellHandlers } from "../mail/tell-handlers.server";

type Input = RequestTarget & { text: string };

/** A service cannot advise yet and tells the gemeente what it needs to know. The organiser does not see the message. */
export async function askInformation(ctx: Context, input: Input): Promise<Outcome<null>> {
  return actOnRequest(ctx, answerAction(ctx.actor), input, async (tx, { dossier }, request) => {
    if (request.status !== "asked" && request.status !== "in_progress")
      return refuse("wrong_status", { detail: { status: request.status } });
    const text = input.text.trim();
    if (text === "") return refuse("invalid", { fields: { text: { code: "required" } } });
    must(await updateRequest(tx, request, { status: "more_information" }));
    const organisationId = ctx.actor.organisation.id;
    const { id } = await addMessage(tx, ctx, { dossierId: dossier.id, audience: "service", organisationId, text });
    await addMilestone(tx, ctx, dossier.id, "informatie_gevraagd");
    await record(tx, ctx, {
      type: "advice.information_asked",
      dossierId: dossier.id,
      subjectId: request.id,
      payload: { requestId: request.id, serviceId: request.serviceId },
    });
    await tellHandlers(tx, ctx, dossier, { template: "advice_information_asked", cause: id });
    return ok(null);
  });
}
