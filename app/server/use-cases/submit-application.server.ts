import { can } from "~/domain/access/actions";
import { whatWentBefore } from "~/domain/evaluation/earlier-edition";
import { type CollectedApplication, collectApplication } from "~/domain/form/collect-application";
import { evaluate } from "~/domain/handreiking/evaluate";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt, must } from "../attempt.server";
import type { Context } from "../context.server";
import { waitingAnnouncement } from "../data/announcements.server";
import type { DossierRecord } from "../data/dossiers.server";
import { editionsBefore } from "../data/draft-form.server";
import { updateEdition } from "../data/editions.server";
import { dossiersOfApplication } from "../data/received-dossiers.server";
import {
  addApplication,
  addApplicationVersion,
  addEdition,
  closeDraft,
  type DraftRecord,
  findOwnDraft,
} from "../data/submissions.server";
import type { Writer } from "../database.server";
import { endAnnouncement } from "../end-announcement.server";
import { gemeenteOutlines } from "../gemeente-outlines.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";
import { openDossier } from "../open-dossier.server";

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
  const earlier = whatWentBefore(await editionsBefore(tx, ctx, draft, ctx.today));
  const collected = collectApplication(rules.handreiking, draft.answers, {
    today: ctx.today,
    earlier,
    outlines: gemeenteOutlines(),
  });
  if (collected.missing.hard.length > 0) return refuse("invalid", { fields: collected.missing.problems });

  const track = evaluate(rules.handreiking, collected.facts).track.countsAs;
  const places = track === "vrij" ? [] : gemeentenOf(collected);
  const announced = await takeUpAnnouncement(
    tx,
    ctx,
    draft,
    places.map(({ gemeenteCode }) => gemeenteCode),
  );
  const editionId = announced?.editionId ?? (await addEdition(tx, ctx, draft, collected)).id;
  if (announced !== null) await updateEdition(tx, editionId, collected);
  const applicationId = await addApplication(tx, ctx, editionId, draft.organisationId);
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
  const dossiers = [];
  for (const place of places) {
    const opened = await openDossier(tx, ctx, {
      ...place,
      track: track === "melding" ? "melding" : "permit",
      editionId,
      applicationId,
      organisationId: draft.organisationId,
      version,
      collected,
      rules: place.kind === "lead" ? rules : (ctx.app.rules.forGemeente(place.gemeenteCode, ctx.today) ?? rules),
      announced: place.gemeenteCode === announced?.gemeenteCode ? announced : null,
    });
    dossiers.push(must(opened));
  }
  await queueMail(tx, ctx, {
    template: "application_received",
    recipientId: ctx.actor.userId,
    data: { draftId: draft.id },
    cause: `application_received:${version.id}`,
  });
  return ok({ applicationVersionId: version.id, dossiers, alreadySubmitted: false });
}

/**
 * The announced dossier that goes on with this application. An announcement at a gemeente that has no part in it, or
 * of an evenement that turns out to be free, ends here, and the application is about an edition of its own.
 */
async function takeUpAnnouncement(
  tx: Writer,
  ctx: Context,
  draft: DraftRecord,
  gemeenten: readonly string[],
): Promise<DossierRecord | null> {
  const announced = await waitingAnnouncement(tx, draft);
  if (announced === null || gemeenten.includes(announced.gemeenteCode)) return announced;
  const cause = gemeenten.length === 0 ? "free" : "applied_elsewhere";
  must(await endAnnouncement(tx, ctx, announced, { cause, reason: "" }));
  return null;
}

/** The gemeente that decides, and those that a route only passes through: their powers end at their borders. */
function gemeentenOf(collected: CollectedApplication) {
  const lead = { gemeenteCode: collected.gemeenteCode ?? "", kind: "lead" as const };
  const passages = collected.passageGemeenten
    .filter((code) => code !== collected.gemeenteCode)
    .map((gemeenteCode) => ({ gemeenteCode, kind: "passage" as const }));
  return [lead, ...passages];
}
