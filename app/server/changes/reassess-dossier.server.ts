import { isEnded } from "~/domain/dossier/is-ended";
import { materialChanges } from "~/domain/dossier/material-changes";
import type { Status } from "~/domain/dossier/status";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { versionBefore } from "../data/application-versions.server";
import type { ApplicationVersionRecord } from "../data/applications.server";
import { newestReceipt, saveReceipt } from "../data/assessments.server";
import { addConceptRequests } from "../data/concept-requests.server";
import { decisionsOfDossier } from "../data/decisions.server";
import { type DossierState, dossierState } from "../data/dossier-state.server";
import { type DossierRecord, moveDossier, updateDossier } from "../data/dossiers.server";
import { projectDueDates } from "../data/due-dates.server";
import { dossiersOfApplication } from "../data/received-dossiers.server";
import { openReview, openReviewOf } from "../data/reviews.server";
import { settleAdvice } from "../data/settle-advice.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { raiseWarnings } from "../warnings/raise-warnings.server";
import { renewRequests } from "./renew-requests.server";

const classConfirmedIn: readonly Status[] = ["classified", "advising", "ready"];

/**
 * Lets a dossier follow a new version of the application, so that nobody passes a change unseen: the rules are
 * evaluated anew, another proposed class opens the class again, advice that rested on what changed is asked again, and
 * whatever was decided on the earlier version is opened or put under review.
 */
export async function reassessDossier(
  tx: Writer,
  ctx: Context,
  { dossier: before, version }: { dossier: DossierRecord; version: ApplicationVersionRecord },
): Promise<void> {
  if (isEnded(before) || before.status === "evaluated") return;
  const state = await dossierState(tx, ctx, before);
  const isMaterial = await changedSince(tx, state, await restsOn(tx, state));
  // The class first, because the rules ask advice by class.
  const judged = await followClass(tx, ctx, state);
  if (isMaterial && judged.status === "decided" && judged.outcome === "granted") await putUnderReview(tx, ctx, state);
  await renewRequests(tx, ctx, await dossierState(tx, ctx, judged), { kind: "version", isMaterial });
  const followed = await follow(tx, ctx, await dossierState(tx, ctx, judged), isMaterial);
  const earlier = await newestReceipt(tx, before.id);
  const judgedBy = (await openReviewOf(tx, followed.id))?.proposedClass ?? followed.confirmedClass;
  const receipt = await saveReceipt(tx, ctx, {
    dossierId: followed.id,
    track: followed.track,
    applicationVersionId: version.id,
    facts: version.facts,
    rules: state.rules,
    ...(judgedBy === null ? {} : { confirmedClass: judgedBy }),
  });
  await record(tx, ctx, {
    type: "assessment.made",
    dossierId: followed.id,
    subjectId: receipt.id,
    payload: {
      receiptId: receipt.id,
      classes: receipt.assessment.class?.possible ?? [],
      versionNumber: version.number,
    },
  });
  const possible = earlier?.assessment.class?.possible ?? [];
  await raiseWarnings(tx, ctx, state, { confirmedClass: before.confirmedClass, possible, isMaterial });
  await settleAdvice(tx, ctx, followed.id);
  const after = (await dossiersOfApplication(tx, version.applicationId)).find(({ id }) => id === followed.id);
  await projectDueDates(tx, ctx, after ?? followed);
}

/** The moment up to which people knew the application: that of the decision, else that of the version before. */
async function restsOn(tx: Writer, { dossier, version }: DossierState): Promise<number> {
  const decided = dossier.status === "decided" ? (await decisionsOfDossier(tx, dossier.id)).at(-1) : undefined;
  return decided?.decidedAt ?? version.submittedAt;
}

async function changedSince(tx: Writer, state: DossierState, moment: number): Promise<boolean> {
  const { rules, version, files, rulings } = state;
  const then = await versionBefore(tx, version, moment);
  if (then === null) return true;
  return materialChanges(rules.handreiking, then, { answers: version.answers, files }, rulings).length > 0;
}

/** Another proposed class opens a class that was confirmed; a decision keeps the class that it was taken in. */
async function followClass(tx: Writer, ctx: Context, state: DossierState): Promise<DossierRecord> {
  const { dossier } = state;
  if (dossier.status === "decided") return dossier;
  const proposedClass = state.assessment.class?.computed ?? null;
  if (!classConfirmedIn.includes(dossier.status)) return must(await updateDossier(tx, ctx, dossier, { proposedClass }));
  return proposedClass === dossier.proposedClass ? dossier : openClass(tx, ctx, state, proposedClass);
}

/** Moves the dossier to where the new version leaves it. */
async function follow(tx: Writer, ctx: Context, state: DossierState, isMaterial: boolean): Promise<DossierRecord> {
  const { dossier } = state;
  if (dossier.status === "decided") return isMaterial ? openDecision(tx, ctx, state) : dossier;
  if (!classConfirmedIn.includes(dossier.status)) return dossier;
  await addConceptRequests(tx, ctx, state);
  const { transitionFacts, requests } = await dossierState(tx, ctx, dossier);
  const isOut = requests.some(({ request }) => ["asked", "in_progress", "more_information"].includes(request.status));
  const isOpen = isOut || transitionFacts.openRequests.length > 0 || transitionFacts.missingAdvice.length > 0;
  const goesBack = (dossier.status === "ready" && isOpen) || (dossier.status === "classified" && isOut);
  return goesBack ? must(await moveDossier(tx, ctx, dossier, "reopen_advice", transitionFacts)) : dossier;
}

async function openClass(tx: Writer, ctx: Context, state: DossierState, proposedClass: string | null) {
  const { dossier, transitionFacts } = state;
  const changes = { proposedClass, confirmedClass: null };
  const moved = must(await moveDossier(tx, ctx, dossier, "reopen_class", transitionFacts, changes));
  await record(tx, ctx, {
    type: "class.reopened",
    dossierId: dossier.id,
    subjectId: dossier.id,
    payload: { from: dossier.confirmedClass ?? "", proposedClass },
  });
  return moved;
}

/** Opens the review of a permit, or lets the one that is open go by this version. */
async function putUnderReview(tx: Writer, ctx: Context, { dossier, version, assessment }: DossierState): Promise<void> {
  const proposedClass = assessment.class?.computed ?? null;
  const subject = { dossierId: dossier.id, applicationVersionId: version.id, proposedClass };
  const { review } = await openReview(tx, ctx, subject);
  await record(tx, ctx, {
    type: "review.opened",
    dossierId: dossier.id,
    subjectId: dossier.id,
    payload: { reviewId: review.id, versionNumber: version.number, proposedClass },
  });
}

/** A permit asks for advice that it had not; an accepted melding and the answer of a gemeente on the route are judged again. */
async function openDecision(tx: Writer, ctx: Context, state: DossierState): Promise<DossierRecord> {
  const { dossier, version, transitionFacts } = state;
  const about = { dossierId: dossier.id, subjectId: dossier.id };
  if (dossier.outcome === "granted") {
    await addConceptRequests(tx, ctx, state);
    return dossier;
  }
  const name = dossier.kind === "passage" ? "reopen_passage" : "reopen_melding";
  const moved = must(await moveDossier(tx, ctx, dossier, name, transitionFacts, { decidedOn: null }));
  const payload = { kind: dossier.outcome ?? "", versionNumber: version.number };
  await record(tx, ctx, { type: "decision.reopened", ...about, payload });
  return moved;
}
