import type { Context } from "../context.server";
import { findDossierByReference } from "../data/dossiers.server";
import { found } from "./respond.server";

/** The dossier that an address is about, as an act wants it; a 404 when this actor may not know of it. */
export async function dossierTarget(ctx: Context, reference: string | undefined): Promise<{ dossierId: string }> {
  return { dossierId: found(await findDossierByReference(ctx.read, ctx.actor, reference ?? "")).id };
}
