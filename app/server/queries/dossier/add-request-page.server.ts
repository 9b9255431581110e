import { isDropped } from "~/domain/advice/is-dropped";
import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { type ActPage, recentOf } from "./act-page.server";
import { openDossierPage } from "./open-dossier-page.server";

export type AddRequestPage = ActPage & { services: { id: string; name: string }[] };

/** The services that were not asked in this dossier yet. */
export async function readAddRequestPage(ctx: Context, reference: string): Promise<Outcome<AddRequestPage>> {
  const opened = await openDossierPage(ctx, reference, "advice.request");
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const { services, joint } = state.rules.handreiking;
  const asked = state.requests.filter(
    ({ request }) => request.kind === "single" && request.status !== "withdrawn" && !isDropped(request),
  );
  const left = services.filter(({ id }) => id !== joint?.by && !asked.some(({ request }) => request.serviceId === id));
  return ok({ head, recent: await recentOf(ctx, state), services: left.map(({ id, name }) => ({ id, name })) });
}
