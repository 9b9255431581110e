import { type Outcome, ok } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { moveDossier } from "../data/dossiers.server";
import { addMilestone, addMilestoneOnce } from "../data/milestones.server";
import { record } from "../history.server";

/** The officer finds the application complete (Awb 4:5 no longer stands in the way). */
export async function declareComplete(ctx: Context, target: DossierTarget): Promise<Outcome<null>> {
  return actOnDossier(ctx, "dossier.handle", target, async (tx, state) => {
    const { dossier } = state;
    must(await moveDossier(tx, ctx, dossier, "declare_complete", state.transitionFacts));
    await addMilestone(tx, ctx, dossier.id, "volledig_verklaard");
    await addMilestoneOnce(tx, ctx, dossier.id, "in_behandeling_genomen");
    await record(tx, ctx, {
      type: "dossier.declared_complete",
      dossierId: dossier.id,
      subjectId: dossier.id,
      payload: {},
    });
    return ok(null);
  });
}
