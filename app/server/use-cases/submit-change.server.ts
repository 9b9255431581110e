import { can } from "~/domain/access/actions";
import { isEnded } from "~/domain/dossier/is-ended";
import { type CollectedApplication, collectApplication } from "~/domain/form/collect-application";
import { differingAnswers } from "~/domain/form/compare-answers";
import { questionWithMeaning } from "~/domain/form/question-with-meaning";
import { earlierInFacts } from "~/domain/form/supply-facts";
import type { Handreiking } from "~/domain/handreiking/model";
import { type FieldProblem, type Outcome, ok, type Refusal, refuse } from "~/domain/outcome";
import { localDate } from "~/domain/time/local-date";
import { attempt } from "../attempt.server";
import { applyVersion } from "../changes/apply-version.server";
import type { Context } from "../context.server";
import { filesOfDraft, filesOfVersion, newestApplicationVersion } from "../data/applications.server";
import { type DossierState, dossierState } from "../data/dossier-state.server";
import type { DossierRecord } from "../data/dossiers.server";
import { dossiersOfApplication } from "../data/received-dossiers.server";
import { addApplicationVersion, closeDraft, type DraftRecord, findOwnDraft } from "../data/submissions.server";
import { isOpenSupplement } from "../data/suspensions.server";
import type { Writer } from "../database.server";
import { gemeenteOutlines } from "../gemeente-outlines.server";
import { queueMail } from "../mail/queue-mail.server";

type Input = { draftId: string; revision: number };

type Changed = {
  applicationVersionId: string;
  dossiers: readonly { id: string; reference: string }[];
  alreadySubmitted: boolean;
};

/**
 * Turns a draft that supplements or changes an application into its next version, which every dossier of the
 * application then follows. The rules stay those of the day of receipt. Submitting twice gives what the first time
 * made.
 */
export async function submitChange(ctx: Context, { draftId, revision }: Input): Promise<Outcome<Changed>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const draft = await findOwnDraft(tx, ctx, draftId);
    if (draft === null || draft.purpose === "application" || draft.applicationId === null) return refuse("not_found");
    const dossiers = await dossiersOfApplication(tx, draft.applicationId);
    const lead = dossiers.find((dossier) => dossier.kind === "lead");
    if (lead === undefined) return refuse("not_found");
    if (draft.applicationVersionId !== null) return changed(dossiers, draft.applicationVersionId, true);
    if (draft.revision !== revision) return refuse("stale");
    const state = await dossierState(tx, ctx, lead);
    const refusal = notNow(ctx, draft, state);
    if (refusal !== null) return refusal;
    return submit(tx, ctx, { ...draft, applicationId: draft.applicationId }, state);
  });
}

function changed(dossiers: readonly DossierRecord[], applicationVersionId: string, alreadySubmitted: boolean) {
  return ok({
    applicationVersionId,
    dossiers: dossiers.map(({ id, reference }) => ({ id, reference })),
    alreadySubmitted,
  });
}

/** A supplement answers a request to supplement; a change is possible as long as the evenement is still to come. */
function notNow(ctx: Context, draft: DraftRecord, { dossier, suspensions }: DossierState): Refusal | null {
  const stopped = { detail: { status: dossier.status } };
  if (isEnded(dossier) || dossier.status === "evaluated") return refuse("wrong_status", stopped);
  if (dossier.lastDay < ctx.today) return refuse("term_passed");
  if (draft.purpose === "change") return null;
  const isAsked = suspensions.some(isOpenSupplement);
  return isAsked && dossier.status !== "decided" ? null : refuse("wrong_status", stopped);
}

async function submit(
  tx: Writer,
  ctx: Context,
  draft: DraftRecord & { applicationId: string },
  { dossier: lead, rules }: DossierState,
): Promise<Outcome<Changed>> {
  const { handreiking } = rules;
  const previous = await newestApplicationVersion(tx, draft.applicationId);
  const added = await filesOfDraft(tx, draft.id);
  const files = [...(await filesOfVersion(tx, previous)), ...added];
  const receivedOn = localDate(lead.receivedOn ?? ctx.today);
  const collected = collectApplication(handreiking, draft.answers, {
    today: receivedOn,
    earlier: earlierInFacts(previous.facts),
    files,
    outlines: gemeenteOutlines(),
  });
  const problems = problemsOf(ctx, handreiking, lead, collected);
  if (Object.keys(problems).length > 0) return refuse("invalid", { fields: problems });
  const ids = handreiking.questions.map(({ id }) => id);
  const isSame = differingAnswers(ids, previous.answers, collected.answersInForce).length === 0;
  if (isSame && added.length === 0) return refuse("invalid", { fields: { "": { code: "nothing_changed" } } });

  const kind = draft.purpose === "supplement" ? "supplement" : "change";
  const { applicationId } = draft;
  const version = await addApplicationVersion(tx, ctx, { applicationId, kind, draft, collected, reason: null });
  await closeDraft(tx, ctx, draft.id, { applicationId, applicationVersionId: version.id });
  await applyVersion(tx, ctx, { version, collected });
  await queueMail(tx, ctx, {
    template: "application_received",
    recipientId: ctx.actor.userId,
    data: { draftId: draft.id },
    cause: `application_received:${version.id}`,
  });
  return changed(await dossiersOfApplication(tx, applicationId), version.id, false);
}

/** What makes it another application instead of a change: another gemeente, or days that have gone by. */
function problemsOf(
  ctx: Context,
  handreiking: Handreiking,
  lead: DossierRecord,
  { missing, gemeenteCode, firstDay }: CollectedApplication,
): Record<string, FieldProblem> {
  const problems = { ...missing.problems };
  const days = questionWithMeaning(handreiking, "dagen");
  const gemeente = questionWithMeaning(handreiking, "gemeente");
  if (days !== null && firstDay !== lead.firstDay && firstDay < ctx.today)
    problems[days.id] ??= { code: "date_passed" };
  if (gemeente !== null && gemeenteCode !== lead.gemeenteCode) problems[gemeente.id] = { code: "gemeente_fixed" };
  return problems;
}
