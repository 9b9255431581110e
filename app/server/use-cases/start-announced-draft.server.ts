import { can } from "~/domain/access/actions";
import { answersFromAccount } from "~/domain/form/first-answers";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../context.server";
import { findAnnouncement } from "../data/announcements.server";
import { addDraft, knownApplicant, openDraftOfEdition } from "../data/drafts.server";

/**
 * Makes an application of what was announced, with everything that was said then. Whoever does so twice goes on in
 * the draft that is there.
 */
export async function startAnnouncedDraft(
  ctx: Context,
  { reference }: { reference: string },
): Promise<Outcome<{ draftId: string }>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  return ctx.write(async (tx) => {
    const found = await findAnnouncement(tx, ctx, reference);
    if (found === null) return refuse("not_found");
    const { dossier, announcement, evenementId } = found;
    if (dossier.status !== "announced") return refuse("wrong_status", { detail: { status: dossier.status } });
    const begun = await openDraftOfEdition(tx, ctx, dossier.editionId);
    if (begun !== null) return ok({ draftId: begun });
    const regional = ctx.app.rules.current(ctx.today);
    const { handreiking } = ctx.app.rules.forGemeente(dossier.gemeenteCode, ctx.today) ?? regional;
    const known = answersFromAccount(handreiking, await knownApplicant(tx, ctx));
    const draftId = await addDraft(tx, ctx, {
      evenementId,
      editionId: dossier.editionId,
      name: dossier.name,
      answers: { ...known, ...announcement.answers },
    });
    return ok({ draftId });
  });
}
