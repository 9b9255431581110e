import { stoppedOtherwise } from "~/domain/dossier/term-facts";
import { type Outcome, ok } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { moveDossier } from "../data/dossiers.server";
import { endSuspensions, suspensionInDomain } from "../data/suspensions.server";
import { record } from "../history.server";
import { tellOrganisation } from "../mail/tell-organisation.server";

/**
 * What made the clock stand still fell away before its last day: from today it runs again, and the applicant is told
 * (Awb art. 4:15 lid 4). A request to supplement is answered by a supplement, never ended here.
 */
export async function resumeClock(ctx: Context, input: DossierTarget): Promise<Outcome<null>> {
  return actOnDossier(ctx, "dossier.handle", input, async (tx, state) => {
    const { dossier, suspensions, transitionFacts } = state;
    must(await moveDossier(tx, ctx, dossier, "resume_clock", transitionFacts));
    const running = stoppedOtherwise(
      suspensions.map((one) => ({ id: one.id, ...suspensionInDomain(one) })),
      ctx.today,
    );
    await endSuspensions(
      tx,
      ctx,
      running.map(({ id }) => id),
    );
    for (const { id, ground } of running) {
      await record(tx, ctx, {
        type: "term.resumed",
        dossierId: dossier.id,
        subjectId: id,
        payload: { suspensionId: id, ground, on: ctx.today },
      });
    }
    await tellOrganisation(tx, ctx, dossier.organisationId, {
      template: "term_resumed",
      data: { dossierId: dossier.id },
      cause: running.map(({ id }) => id).join(","),
    });
    return ok(null);
  });
}
