import { can } from "~/domain/access/actions";
import { type Outlook, outlookOf } from "~/domain/form/outlook";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { localDateAt } from "~/domain/time/instant";
import type { Context } from "../../context.server";
import { findDraftForm } from "../../data/draft-form.server";
import { type ConfirmedDossier, dossiersWithContact } from "../../data/own-applications.server";

export type ConfirmationPage = {
  draftId: string;
  name: string;
  submittedAt: number;
  /** None when the evenement needs no permission. */
  dossiers: readonly ConfirmedDossier[];
  /** Within how many days or weeks a melding may be forbidden, or a decision is due, when the method says. */
  decision: { amount: number; unit: string } | null;
  missingAttachments: number;
  outlook: Outlook;
};

/** What was submitted and what happens next; `wrong_status` for a draft that was not submitted. */
export async function readConfirmation(ctx: Context, draftId: string): Promise<Outcome<ConfirmationPage>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const found = await findDraftForm(ctx.read, ctx, draftId);
  if (found === null) return refuse("not_found");
  const { draft, handreiking, form, files } = found;
  if (draft.submittedAt === null) return refuse("wrong_status");
  const dossiers = draft.applicationId === null ? [] : await dossiersWithContact(ctx.read, draft.applicationId);
  const outlook = outlookOf(handreiking, form, localDateAt(draft.submittedAt));
  const isMelding = dossiers[0]?.track === "melding";
  const term = isMelding ? handreiking.track.melding?.forbidWithin : decisionTerm(found);
  return ok({
    draftId: draft.id,
    name: draft.name,
    submittedAt: draft.submittedAt,
    dossiers,
    decision: term ? { amount: term.amount, unit: term.unit } : null,
    missingAttachments: outlook.attachments.filter(
      ({ document }) => !files.some((file) => file.attachmentId === document),
    ).length,
    outlook,
  });
}

/** The first term within which the method wants a decision, counted from the receipt. */
function decisionTerm({ handreiking, form }: NonNullable<Awaited<ReturnType<typeof findDraftForm>>>) {
  for (const step of handreiking.steps) {
    const outcome = form.assessment.steps.find((one) => one.step === step.id);
    if (step.doneAt !== "besluit_bekend" || outcome?.outcome === "nee") continue;
    const index = outcome?.terms.indexOf("ja") ?? -1;
    const term = step.terms[index];
    if (term?.direction === "after" && term.milestone === "aanvraag_ontvangen") return term;
  }
  return null;
}
