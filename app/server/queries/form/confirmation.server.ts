import { can } from "~/domain/access/actions";
import type { DraftPurpose } from "~/domain/form/draft";
import { type Outlook, outlookOf } from "~/domain/form/outlook";
import type { Milestone } from "~/domain/handreiking/reserved";
import { steps } from "~/domain/handreiking/steps";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { equatedDays } from "~/domain/time/equated-days";
import { localDateAt } from "~/domain/time/instant";
import type { Context } from "../../context.server";
import { type DraftForm, findDraftForm } from "../../data/draft-form.server";
import { type ConfirmedDossier, dossiersWithContact } from "../../data/own-applications.server";

const decisions: readonly Milestone[] = ["besluit_bekend", "melding_beoordeeld"];

export type ConfirmationPage = {
  draftId: string;
  purpose: DraftPurpose;
  name: string;
  submittedAt: number;
  /** None when the evenement needs no permission. */
  dossiers: readonly ConfirmedDossier[];
  /** The last day on which the gemeente decides, or may forbid a melding; as long as the clock does not stand still. */
  decidedBy: string | null;
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
  const outlook = outlookOf(handreiking, form, localDateAt(draft.submittedAt), found.outages);
  return ok({
    draftId: draft.id,
    purpose: draft.purpose,
    name: draft.name,
    submittedAt: draft.submittedAt,
    dossiers,
    decidedBy: decisionDay(found),
    missingAttachments: outlook.attachments.filter(
      ({ document }) => !files.some((file) => file.attachmentId === document),
    ).length,
    outlook,
  });
}

/** The last day on which the gemeente decides, or may forbid a melding, as the method counts it; null when it does not. */
function decisionDay({ handreiking, form, onDay }: DraftForm): string | null {
  const context = {
    assessment: form.assessment,
    milestones: [{ id: "aanvraag_ontvangen" as const, on: onDay }],
    suspensions: [],
    extension: null,
    today: onDay,
    equated: equatedDays,
  };
  const decided = steps(handreiking, context).filter(({ doneAt }) => decisions.includes(doneAt));
  return decided.find(({ state, due }) => state !== "not_applicable" && due !== null)?.due?.due ?? null;
}
