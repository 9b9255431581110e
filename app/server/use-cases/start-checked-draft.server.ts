import { can } from "~/domain/access/actions";
import { readCheck } from "~/domain/check/read-check";
import { answersFromAccount } from "~/domain/form/first-answers";
import type { RawForm } from "~/domain/form/raw-form";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../context.server";
import { addDraft, knownApplicant } from "../data/drafts.server";

/**
 * Begins an application with the answers that somebody gave before having an account. They are read anew, and nothing
 * that was worked out from them comes along.
 */
export async function startCheckedDraft(
  ctx: Context,
  { raw }: { raw: RawForm },
): Promise<Outcome<{ draftId: string }>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const regional = ctx.app.rules.current(ctx.today);
  const rulesOf = (code: string | null) => (ctx.app.rules.forGemeente(code, ctx.today) ?? regional).handreiking;
  const { answers, handreiking } = readCheck(rulesOf, raw, ctx.today);
  return ctx.write(async (tx) => {
    const known = answersFromAccount(handreiking, await knownApplicant(tx, ctx));
    return ok({ draftId: await addDraft(tx, ctx, { evenementId: null, name: "", answers: { ...known, ...answers } }) });
  });
}
