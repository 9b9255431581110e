import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { type ActPage, recentOf } from "./act-page.server";
import { openDossierPage } from "./open-dossier-page.server";
import { serviceNames } from "./timeline.server";

export type RequestActPage = ActPage & {
  request: { id: string; revision: number; service: string; question: string };
};

/** What a page needs on which the gemeente does one thing with a request for advice. */
export async function readRequestActPage(
  ctx: Context,
  reference: string,
  requestId: string,
): Promise<Outcome<RequestActPage>> {
  const opened = await openDossierPage(ctx, reference, "advice.request");
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const found = state.requests.map((each) => each.request).find(({ id }) => id === requestId);
  if (found === undefined) return refuse("not_found");
  const { id, revision, question } = found;
  const service = serviceNames(state.rules.handreiking)(found.serviceId);
  return ok({ head, recent: await recentOf(ctx, state), request: { id, revision, service, question } });
}
