import { can } from "~/domain/access/actions";
import { copyAnswers } from "~/domain/form/copy-answers";
import { answerWithMeaning, gemeenteOf } from "~/domain/form/question-with-meaning";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { localDate } from "~/domain/time/local-date";
import type { Context } from "../context.server";
import { newestApplicationVersion } from "../data/applications.server";
import { applicationToCopy, untouchedCopyOf } from "../data/copied-applications.server";
import { addDraft } from "../data/drafts.server";

/**
 * Begins the next edition of an evenement with the answers of an earlier one. Nothing that was worked out then comes
 * along: the draft holds answers only, and the rules of today are asked what these come to. A second click gets what
 * the first one made, as long as nothing was written in it.
 */
export async function copyApplication(
  ctx: Context,
  { applicationId }: { applicationId: string },
): Promise<Outcome<{ draftId: string }>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const { handreiking } = ctx.app.rules.current(ctx.today);
  return ctx.write(async (tx) => {
    const earlier = await applicationToCopy(tx, ctx, applicationId);
    if (earlier === null) return refuse("not_found");
    const version = await newestApplicationVersion(tx, earlier.id);
    const untouched = await untouchedCopyOf(tx, ctx, version.id);
    if (untouched !== null) return ok({ draftId: untouched });
    // The questions of the gemeente itself are copied too.
    const local = ctx.app.rules.forGemeente(gemeenteOf(handreiking, version.answers), ctx.today);
    const rules = local?.handreiking ?? handreiking;
    const edition = { firstDay: localDate(earlier.firstDay), today: ctx.today };
    const { answers } = copyAnswers(rules, version.answers, edition);
    const name = String(answerWithMeaning(rules, answers, "naam") ?? "");
    const { evenementId } = earlier;
    return ok({ draftId: await addDraft(tx, ctx, { evenementId, copiedFromVersionId: version.id, name, answers }) });
  });
}
