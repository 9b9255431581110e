import { can } from "~/domain/access/actions";
import { answersFromAccount } from "~/domain/form/first-answers";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../context.server";
import { addDraft, knownApplicant } from "../data/drafts.server";

/** Begins an application with what the account knows. */
export async function startDraft(ctx: Context): Promise<Outcome<{ draftId: string }>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const { handreiking } = ctx.app.rules.current(ctx.today);
  return ctx.write(async (tx) => {
    const answers = answersFromAccount(handreiking, await knownApplicant(tx, ctx));
    return ok({ draftId: await addDraft(tx, ctx, { evenementId: null, name: "", answers }) });
  });
}
