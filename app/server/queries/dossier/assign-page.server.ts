import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { type Handler, handlersOf } from "../../data/handlers.server";
import { type ActPage, recentOf } from "./act-page.server";
import { openDossierPage } from "./open-dossier-page.server";

export type AssignPage = ActPage & { handlers: readonly Handler[]; handlerId: string | null };

/** The page on which the coordinator says who handles a dossier. */
export async function readAssignPage(ctx: Context, reference: string): Promise<Outcome<AssignPage>> {
  const opened = await openDossierPage(ctx, reference, "dossier.assign");
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const { gemeenteCode, handlerId } = state.dossier;
  return ok({
    head,
    recent: await recentOf(ctx, state),
    handlers: await handlersOf(ctx.read, gemeenteCode),
    handlerId,
  });
}
