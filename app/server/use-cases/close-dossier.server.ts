import type { TransitionName } from "~/domain/dossier/transitions";
import { type Outcome, ok } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { type DossierRecord, moveDossier } from "../data/dossiers.server";
import { addMilestone } from "../data/milestones.server";
import { record } from "../history.server";

/** Puts a dossier away in which nothing is left to do. */
export async function closeDossier(ctx: Context, target: DossierTarget): Promise<Outcome<null>> {
  return actOnDossier(ctx, "dossier.handle", target, async (tx, { dossier, transitionFacts }) => {
    must(await moveDossier(tx, ctx, dossier, nameOf(dossier), transitionFacts));
    await addMilestone(tx, ctx, dossier.id, "afgesloten");
    await record(tx, ctx, { type: "dossier.closed", dossierId: dossier.id, subjectId: dossier.id, payload: {} });
    return ok(null);
  });
}

function nameOf({ status, outcome }: DossierRecord): TransitionName {
  if (status !== "decided") return "close_after_evaluation";
  return outcome === "granted" ? "close_without_evaluation" : "close_after_decision";
}
