import { can } from "~/domain/access/actions";
import type { Answers } from "~/domain/form/answers";
import { answersFromAccount, answersFromEarlier } from "~/domain/form/first-answers";
import { answerWithMeaning, gemeenteOf } from "~/domain/form/question-with-meaning";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../context.server";
import { newestApplicationVersion } from "../data/applications.server";
import { addDraft, knownApplicant } from "../data/drafts.server";
import { findOwnApplication } from "../data/own-applications.server";
import type { Writer } from "../database.server";

type Input = {
  /** The earlier application of which this is the next edition. */
  copyOf: string | null;
};

/** Begins an application with what the account knows, or with what last year's application said. */
export async function startDraft(ctx: Context, { copyOf }: Input): Promise<Outcome<{ draftId: string }>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const { handreiking } = ctx.app.rules.current(ctx.today);
  return ctx.write(async (tx) => {
    if (copyOf === null) {
      const answers = answersFromAccount(handreiking, await knownApplicant(tx, ctx));
      return ok({ draftId: await addDraft(tx, ctx, { evenementId: null, name: "", answers }) });
    }
    const earlier = await findEarlier(tx, ctx, copyOf);
    if (earlier === null) return refuse("not_found");
    // The questions of the gemeente itself are copied too.
    const local = ctx.app.rules.forGemeente(gemeenteOf(handreiking, earlier.answers), ctx.today);
    const answers = answersFromEarlier(local?.handreiking ?? handreiking, earlier.answers);
    const name = String(answerWithMeaning(handreiking, answers, "naam") ?? "");
    return ok({ draftId: await addDraft(tx, ctx, { evenementId: earlier.evenementId, name, answers }) });
  });
}

async function findEarlier(
  tx: Writer,
  ctx: Context,
  id: string,
): Promise<{ evenementId: string; answers: Answers } | null> {
  const application = await findOwnApplication(tx, ctx, id);
  if (application === null) return null;
  const { answers } = await newestApplicationVersion(tx, application.id);
  return { evenementId: application.evenementId, answers };
}
