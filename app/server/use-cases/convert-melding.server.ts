import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { saveReceipt } from "../data/assessments.server";
import { moveDossier, updateDossier } from "../data/dossiers.server";
import { addMessage } from "../data/messages.server";
import { record } from "../history.server";
import { tellOrganisation } from "../mail/tell-organisation.server";

type Input = DossierTarget & { reason: string };

/** A notice is not enough for this evenement: from now on it is an application for a permit. The organiser reads why. */
export async function convertMelding(ctx: Context, input: Input): Promise<Outcome<null>> {
  return actOnDossier(ctx, "dossier.handle", input, async (tx, state) => {
    const { dossier, transitionFacts, version, rules } = state;
    const reason = input.reason.trim();
    const moved = must(await moveDossier(tx, ctx, dossier, "convert_melding", transitionFacts, { track: "permit" }));
    if (reason === "") return refuse("invalid", { fields: { reason: { code: "reason_required" } } });
    const receipt = await saveReceipt(tx, ctx, {
      dossierId: dossier.id,
      track: "permit",
      applicationVersionId: version.id,
      facts: version.facts,
      rules,
    });
    const proposedClass = receipt.assessment.class?.computed ?? null;
    must(await updateDossier(tx, ctx, moved, { proposedClass }));
    await record(tx, ctx, {
      type: "melding.converted",
      dossierId: dossier.id,
      subjectId: dossier.id,
      payload: { reason },
    });
    const message = await addMessage(tx, ctx, {
      dossierId: dossier.id,
      audience: "organiser",
      organisationId: null,
      text: reason,
    });
    await tellOrganisation(tx, ctx, dossier.organisationId, {
      template: "message_received",
      data: { dossierId: dossier.id },
      cause: message.id,
    });
    return ok(null);
  });
}
