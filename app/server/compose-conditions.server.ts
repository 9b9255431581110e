import type { AdvisedCondition, DecidedCondition } from "~/domain/permit/check-decision";
import { type ConditionChoices, decidedConditions } from "~/domain/permit/decided-conditions";
import type { Context } from "./context.server";
import { adviceToTreat } from "./data/advice-to-treat.server";
import type { DossierState } from "./data/dossier-state.server";
import type { Reader } from "./database.server";

type Composed = {
  conditions: readonly DecidedCondition[];
  advised: readonly AdvisedCondition[];
  negative: readonly string[];
};

/** The conditions of a decision, made of what was advised, what the method holds and what was chosen. */
export async function composeConditions(
  read: Reader,
  ctx: Context,
  state: DossierState,
  choices: ConditionChoices,
): Promise<Composed> {
  const { advised, negative } = await adviceToTreat(read, state);
  const fitting = state.assessment.conditions.filter(
    ({ outcome, unfilled }) => outcome === "ja" && unfilled.length === 0,
  );
  const conditions = decidedConditions(choices, advised, fitting, ctx.app.newId);
  return { conditions, advised, negative };
}
