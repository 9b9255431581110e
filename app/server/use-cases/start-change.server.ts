import { can } from "~/domain/access/actions";
import { isEnded } from "~/domain/dossier/is-ended";
import { answerWithMeaning } from "~/domain/form/question-with-meaning";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import type { Context } from "../context.server";
import { addChangeDraft, openChangeDraft } from "../data/change-drafts.server";
import { dossierState } from "../data/dossier-state.server";
import { findDossier } from "../data/dossiers.server";
import { isOpenSupplement } from "../data/suspensions.server";

type Input = { dossierId: string; purpose: "supplement" | "change" };

/**
 * Opens a draft with what was submitted last, so that the organiser changes only what is different. One that lies open
 * already is gone on with.
 */
export async function startChange(ctx: Context, { dossierId, purpose }: Input): Promise<Outcome<{ draftId: string }>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const dossier = await findDossier(tx, ctx.actor, dossierId);
    if (dossier === null || dossier.applicationId === null) return refuse("not_found");
    const { applicationId } = dossier;
    const { suspensions, version, rules } = await dossierState(tx, ctx, dossier);
    const isAsked = suspensions.some(isOpenSupplement) && dossier.status !== "decided";
    const isPossible = purpose === "change" ? !isEnded(dossier) && dossier.status !== "evaluated" : isAsked;
    if (!isPossible) return refuse("wrong_status", { detail: { status: dossier.status } });
    if (dossier.lastDay < ctx.today) return refuse("term_passed");
    const open = await openChangeDraft(tx, applicationId, purpose);
    if (open !== null) return ok({ draftId: open });
    const name = String(answerWithMeaning(rules.handreiking, version.answers, "naam") ?? dossier.name);
    const { answers } = version;
    return ok({ draftId: await addChangeDraft(tx, ctx, { applicationId, purpose, name, answers }) });
  });
}
