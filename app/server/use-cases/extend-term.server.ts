import { lengthOfTerm } from "~/domain/handreiking/steps-due";
import { type FieldProblem, type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { dossierState } from "../data/dossier-state.server";
import { moveDossier } from "../data/dossiers.server";
import { addExtension } from "../data/term-acts.server";
import { record } from "../history.server";
import { tellOrganisation } from "../mail/tell-organisation.server";

type Input = DossierTarget & {
  /** In the unit in which the method lets the term be extended, and not more than it allows. */
  amount: number;
  reason: string;
};

/**
 * Makes the term to decide longer, once, as long as it runs and as far as the local ordinance lets the gemeente
 * (APV 1:2 lid 2, by way of the step of the method). The applicant is told with the reason and the new last day.
 */
export async function extendTerm(ctx: Context, input: Input): Promise<Outcome<{ lastDay: string }>> {
  return actOnDossier(ctx, "dossier.handle", input, async (tx, state) => {
    const { dossier, clock } = state;
    const moved = must(await moveDossier(tx, ctx, dossier, "extend_term", state.transitionFacts));
    if (clock === null || clock.extension === null) return refuse("not_extendable");
    const most = lengthOfTerm(clock.extension);
    const reason = input.reason.trim();
    const problems = problemsOf(input.amount, most.amount, reason);
    if (Object.keys(problems).length > 0) return refuse("invalid", { fields: problems });
    const length = { amount: input.amount, unit: most.unit };
    await addExtension(tx, ctx, { dossierId: dossier.id, ...length, reason });
    const after = await dossierState(tx, ctx, moved);
    const lastDay = after.clock?.clock.lastDay.due ?? clock.clock.lastDay.due;
    await record(tx, ctx, {
      type: "term.extended",
      dossierId: dossier.id,
      subjectId: dossier.id,
      payload: { ...length, reason, from: clock.clock.lastDay.due, lastDay },
    });
    await tellOrganisation(tx, ctx, dossier.organisationId, {
      template: "term_extended",
      data: { dossierId: dossier.id },
      cause: dossier.id,
    });
    return ok({ lastDay });
  });
}

function problemsOf(amount: number, most: number, reason: string): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {};
  if (amount < 1) problems.amount = { code: "too_small", values: { min: 1 } };
  if (amount > most) problems.amount = { code: "too_large", values: { max: most } };
  if (reason === "") problems.reason = { code: "reason_required" };
  return problems;
}
