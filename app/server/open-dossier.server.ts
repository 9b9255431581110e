import type { DossierTrack } from "~/domain/dossier/status";
import type { CollectedApplication } from "~/domain/form/collect-application";
import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "./context.server";
import { saveReceipt } from "./data/assessments.server";
import { dossierState } from "./data/dossier-state.server";
import { type DossierRecord, updateDossier } from "./data/dossiers.server";
import { projectDueDates } from "./data/due-dates.server";
import { addMilestone } from "./data/milestones.server";
import { addReceivedDossier } from "./data/received-dossiers.server";
import { recipientsOfGemeente } from "./data/recipients.server";
import type { Writer } from "./database.server";
import type { RuleSet } from "./handreiking/rule-registry.server";
import { record } from "./history.server";
import { queueMail } from "./mail/queue-mail.server";

type Opening = {
  gemeenteCode: string;
  kind: "lead" | "passage";
  track: DossierTrack;
  editionId: string;
  applicationId: string;
  organisationId: string;
  version: { id: string; number: number };
  collected: CollectedApplication;
  rules: RuleSet;
  /** The dossier that was announced at this gemeente before, if any. */
  announced: DossierRecord | null;
};

/** Opens the dossier of one gemeente for an application: the first receipt, the proposal that follows from it and the news. */
export async function openDossier(
  tx: Writer,
  ctx: Context,
  opening: Opening,
): Promise<Outcome<{ id: string; reference: string }>> {
  const added = await addReceivedDossier(tx, ctx, opening);
  if (!added.ok) return added;
  const dossier = added.value;
  await addMilestone(tx, ctx, dossier.id, "aanvraag_ontvangen");
  const receipt = await saveReceipt(tx, ctx, {
    dossierId: dossier.id,
    track: dossier.track,
    applicationVersionId: opening.version.id,
    facts: opening.collected.facts,
    rules: opening.rules,
  });
  const proposedClass = receipt.assessment.class?.computed ?? null;
  const { submission } = await dossierState(tx, ctx, dossier);
  const saved = await updateDossier(tx, ctx, dossier, { proposedClass, receivedOnTime: submission?.verdict ?? null });
  if (!saved.ok) return saved;
  await record(tx, ctx, {
    type: "dossier.received",
    dossierId: dossier.id,
    subjectId: dossier.id,
    payload: { reference: dossier.reference, track: dossier.track, kind: dossier.kind, proposedClass },
  });
  await record(tx, ctx, {
    type: "assessment.made",
    dossierId: dossier.id,
    subjectId: receipt.id,
    payload: {
      receiptId: receipt.id,
      classes: receipt.assessment.class?.possible ?? [],
      versionNumber: opening.version.number,
    },
  });
  await projectDueDates(tx, ctx, saved.value);
  for (const recipientId of await recipientsOfGemeente(tx, opening.gemeenteCode)) {
    await queueMail(tx, ctx, {
      template: "dossier_received",
      recipientId,
      data: { dossierId: dossier.id },
      cause: `dossier_received:${dossier.id}:${recipientId}`,
    });
  }
  return ok({ id: dossier.id, reference: dossier.reference });
}
