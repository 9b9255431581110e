import { type Action, can } from "~/domain/access/actions";
import { type Outcome, refuse } from "~/domain/outcome";
import { attempt } from "./attempt.server";
import type { Context } from "./context.server";
import { type DossierState, dossierState } from "./data/dossier-state.server";
import { findDossier } from "./data/dossiers.server";
import { projectDueDates } from "./data/due-dates.server";
import type { Writer } from "./database.server";

/** The dossier that a form was made for; the revision shows whether somebody else acted since. */
export type DossierTarget = { dossierId: string; revision?: number };

/**
 * One act on one dossier: role checked, dossier looked up in what the actor may see, a stale form refused, the state
 * read inside the transaction, the due dates written anew afterwards. What the act refuses leaves nothing behind.
 */
export async function actOnDossier<T>(
  ctx: Context,
  action: Action,
  target: DossierTarget,
  work: (tx: Writer, state: DossierState) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (!can(ctx.actor, action)) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const dossier = await findDossier(tx, ctx.actor, target.dossierId);
    if (dossier === null) return refuse("not_found");
    // One that was only announced holds nothing to act on yet.
    if (dossier.applicationId === null) return refuse("wrong_status", { detail: { status: dossier.status } });
    if (target.revision !== undefined && target.revision !== dossier.revision) return refuse("stale");
    const outcome = await work(tx, await dossierState(tx, ctx, dossier));
    if (!outcome.ok) return outcome;
    const after = await findDossier(tx, ctx.actor, dossier.id);
    if (after !== null) await projectDueDates(tx, ctx, after);
    return outcome;
  });
}
