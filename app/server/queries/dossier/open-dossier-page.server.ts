import { type Action, can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { type DossierState, dossierState } from "../../data/dossier-state.server";
import { findDossierWithSurroundings } from "../../data/dossier-surroundings.server";
import { type DossierHead, dossierHead } from "./dossier-head.server";

export type OpenDossier = { head: DossierHead; state: DossierState };

/** The dossier with this reference with all that its pages are made of, when this reader may see it. */
export async function openDossierPage(
  ctx: Context,
  reference: string,
  action: Action = "dossier.work",
): Promise<Outcome<OpenDossier>> {
  if (!can(ctx.actor, action)) return refuse("forbidden");
  const found = await findDossierWithSurroundings(ctx.read, ctx.actor, reference);
  if (found === null) return refuse("not_found");
  const state = await dossierState(ctx.read, ctx, found.dossier, found.surroundings);
  return ok({ head: dossierHead(ctx, state), state });
}
