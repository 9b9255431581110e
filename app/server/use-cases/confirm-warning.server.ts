import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import type { Context } from "../context.server";
import { confirmWarnings } from "../data/warnings.server";
import { record } from "../history.server";

/** `versionNumber`: the newest version of the application that the page showed. */
type Input = DossierTarget & { versionNumber: number };

/**
 * Keeps that a holder of the office of burgemeester read the warnings about a dossier, by name. Only what was shown can
 * be confirmed: a version that came in meanwhile must be looked at first.
 */
export async function confirmWarning(ctx: Context, { versionNumber, ...target }: Input): Promise<Outcome<null>> {
  return actOnDossier(ctx, "warning.confirm", target, async (tx, { dossier, version }) => {
    if (version.number !== versionNumber) return refuse("stale");
    const confirmed = await confirmWarnings(tx, ctx, dossier.id);
    if (confirmed.length === 0) return refuse("already_done");
    for (const warning of confirmed) {
      await record(tx, ctx, {
        type: "warning.confirmed",
        dossierId: dossier.id,
        subjectId: warning.id,
        payload: { warningId: warning.id, versionNumber: warning.versionNumber },
      });
    }
    return ok(null);
  });
}
