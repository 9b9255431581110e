import { can } from "~/domain/access/actions";
import { answerWithMeaning } from "~/domain/form/question-with-meaning";
import type { Context } from "../../context.server";
import { type ConditionToEvaluate, conditionsToEvaluate } from "../../data/conditions-to-evaluate.server";
import type { DossierState } from "../../data/dossier-state.server";
import {
  type EarlierLesson,
  type EvaluationOfParty,
  earlierLessons,
  evaluationsOf,
} from "../../data/evaluations.server";

export type EvaluationView = {
  /** How many people were expected at the busiest moment, when the application says so. */
  expected: number | null;
  conditions: readonly ConditionToEvaluate[];
  own: EvaluationOfParty | null;
  /** What other parties said; an organiser sees its own alone. */
  others: readonly EvaluationOfParty[];
  earlier: readonly EarlierLesson[];
  mayWrite: boolean;
  /** Whether this reader is a party that evaluates at all. */
  isParty: boolean;
  hasEnded: boolean;
};

/** How an evenement went, as far as this reader sees it, and whether it may still be said. */
export async function evaluationView(ctx: Context, state: DossierState): Promise<EvaluationView> {
  const { actor, read } = ctx;
  const { dossier, version, rules, transitionFacts } = state;
  const expected = answerWithMeaning(rules.handreiking, version.answers, "aanwezig_piek");
  const said = await evaluationsOf(read, dossier.id);
  const isOwn = ({ organisationId }: EvaluationOfParty) => organisationId === actor.organisation.id;
  const open = dossier.outcome === "granted" && ["decided", "evaluated"].includes(dossier.status);
  return {
    expected: typeof expected === "number" ? expected : null,
    conditions: await conditionsToEvaluate(read, dossier.id),
    own: said.find(isOwn) ?? null,
    others: actor.role === "organiser" ? [] : said.filter((each) => !isOwn(each)),
    earlier: await earlierLessons(ctx, dossier),
    mayWrite: can(actor, "evaluation.write") && open && transitionFacts.evenementEnded,
    isParty: can(actor, "evaluation.write"),
    hasEnded: transitionFacts.evenementEnded,
  };
}
