import { can } from "~/domain/access/actions";
import type { DossierTrack } from "~/domain/dossier/status";
import { type CollectedApplication, collectApplication } from "~/domain/form/collect-application";
import { evaluate } from "~/domain/handreiking/evaluate";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt, must } from "../attempt.server";
import type { Context } from "../context.server";
import { saveReceipt } from "../data/assessments.server";
import { dossierState } from "../data/dossier-state.server";
import { updateDossier } from "../data/dossiers.server";
import { projectDueDates } from "../data/due-dates.server";
import { addMilestone } from "../data/milestones.server";
import { addReceivedDossier, dossiersOfApplication } from "../data/received-dossiers.server";
import { recipientsOfGemeente } from "../data/recipients.server";
import {
  addApplication,
  addApplicationVersion,
  addEdition,
  closeDraft,
  type DraftRecord,
  findOwnDraft,
} from "../data/submissions.server";
import type { Writer } from "../database.server";
import type { RuleSet } from "../handreiking/rule-registry.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";

export type Submitted = {
  applicationVersionId: string;
  /** One per gemeente; none when the evenement is free. */
  dossiers: readonly { id: string; reference: string }[];
  alreadySubmitted: boolean;
};

type Input = { draftId: string; revision: number };

/**
 * Turns a draft into an application: an immutable version, the dossiers of the gemeenten it touches with the rules of
 * today pinned, the first receipt and the mails. Submitting twice gives what the first time made.
 */
export async function submitApplication(ctx: Context, input: Input): Promise<Outcome<Submitted>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const draft = await findOwnDraft(tx, ctx, input.draftId);
    if (draft === null || draft.purpose !== "application") return refuse("not_found");
    if (draft.applicationVersionId !== null) return submittedBefore(tx, draft, draft.applicationVersionId);
    if (draft.revision !== input.revision) return refuse("stale");
    return submit(tx, ctx, draft);
  });
}

async function submittedBefore(
  tx: Writer,
  draft: DraftRecord,
  applicationVersionId: string,
): Promise<Outcome<Submitted>> {
  const dossiers = draft.applicationId === null ? [] : await dossiersOfApplication(tx, draft.applicationId);
  return ok({
    applicationVersionId,
    dossiers: dossiers.map(({ id, reference }) => ({ id, reference })),
    alreadySubmitted: true,
  });
}

async function submit(tx: Writer, ctx: Context, draft: DraftRecord): Promise<Outcome<Submitted>> {
  const regional = ctx.app.rules.current(ctx.today);
  const gemeenteCode = collectApplication(regional.handreiking, draft.answers, { today: ctx.today }).gemeenteCode;
  const rules = ctx.app.rules.forGemeente(gemeenteCode, ctx.today) ?? regional;
  const collected = collectApplication(rules.handreiking, draft.answers, { today: ctx.today });
  if (collected.missing.hard.length > 0) return refuse("invalid", { fields: collected.missing.problems });

  const edition = await addEdition(tx, ctx, draft, collected);
  const applicationId = await addApplication(tx, ctx, edition.id, draft.organisationId);
  const version = await addApplicationVersion(tx, ctx, {
    applicationId,
    kind: "first",
    draft,
    collected,
    reason: null,
  });
  await closeDraft(tx, ctx, draft.id, { applicationId, applicationVersionId: version.id });
  await record(tx, ctx, {
    type: "application.submitted",
    dossierId: null,
    subjectId: applicationId,
    payload: { versionId: version.id, number: version.number, kind: version.kind },
  });
  const track = evaluate(rules.handreiking, collected.facts).track.countsAs;
  const dossiers = [];
  if (track !== "vrij") {
    for (const place of gemeentenOf(collected)) {
      const opened = await openDossier(tx, ctx, {
        ...place,
        track: track === "melding" ? "melding" : "permit",
        editionId: edition.id,
        applicationId,
        organisationId: draft.organisationId,
        versionId: version.id,
        collected,
        rules: place.kind === "lead" ? rules : (ctx.app.rules.forGemeente(place.gemeenteCode, ctx.today) ?? rules),
      });
      dossiers.push(must(opened));
    }
  }
  await queueMail(tx, ctx, {
    template: "application_received",
    recipientId: ctx.actor.userId,
    data: { draftId: draft.id },
    cause: `application_received:${version.id}`,
  });
  return ok({ applicationVersionId: version.id, dossiers, alreadySubmitted: false });
}

/** The gemeente that decides, and those that a route only passes through: their powers end at their borders. */
function gemeentenOf(collected: CollectedApplication) {
  const lead = { gemeenteCode: collected.gemeenteCode ?? "", kind: "lead" as const };
  const passages = collected.passageGemeenten
    .filter((code) => code !== collected.gemeenteCode)
    .map((gemeenteCode) => ({ gemeenteCode, kind: "passage" as const }));
  return [lead, ...passages];
}

type Opening = {
  gemeenteCode: string;
  kind: "lead" | "passage";
  track: DossierTrack;
  editionId: string;
  applicationId: string;
  organisationId: string;
  versionId: string;
  collected: CollectedApplication;
  rules: RuleSet;
};

async function openDossier(
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
    applicationVersionId: opening.versionId,
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
    payload: { receiptId: receipt.id, classes: receipt.assessment.class?.possible ?? [], versionNumber: 1 },
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
