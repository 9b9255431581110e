import { isDropped } from "~/domain/advice/is-dropped";
import { requestDue } from "~/domain/advice/request-due";
import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { type ActPage, recentOf } from "./act-page.server";
import { openDossierPage } from "./open-dossier-page.server";
import { serviceNames } from "./timeline.server";

export type SendPage = ActPage & {
  concepts: { id: string; service: string; isJoint: boolean; why: string[]; question: string }[];
  dueOn: string | null;
  /** Requests from before a change are out still. */
  isRunning: boolean;
};

/** What will be sent to whom, before it is. */
export async function readSendPage(ctx: Context, reference: string): Promise<Outcome<SendPage>> {
  const opened = await openDossierPage(ctx, reference, "advice.request");
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const { handreiking } = state.rules;
  const requests = state.requests.map(({ request }) => request);
  return ok({
    head,
    recent: await recentOf(ctx, state),
    concepts: requests
      .filter((request) => request.status === "concept" && !isDropped(request))
      .map(({ id, kind, serviceId, subjects, question }) => ({
        id,
        service: serviceNames(handreiking)(serviceId),
        isJoint: kind === "joint",
        why: subjects,
        question,
      })),
    dueOn: requestDue(state, ctx.today),
    isRunning: requests.some(({ status }) => ["asked", "in_progress", "more_information"].includes(status)),
  });
}
