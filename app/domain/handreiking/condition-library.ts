import type { ConditionOutcome } from "./assessment";
import { DependsOn } from "./depends-on";
import { countedSituation, type EvaluateOptions } from "./evaluate";
import type { Facts } from "./facts";
import { fillCondition } from "./fill-condition";
import type { ConditionRule, Handreiking } from "./model";
import { situate } from "./situation";
import type { SourceDocument } from "./source";
import { judgeCondition } from "./verdict";

/** A service's own conditions, a document `bibliotheek/1`, versioned like the handreiking. */
export type ConditionLibrary = {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly validFrom: string;
  readonly service: string;
  /** The version whose facts the conditions read: they are compiled against it and only fit it. */
  readonly handreiking: Handreiking;
  readonly sources: Readonly<Record<string, SourceDocument>>;
  readonly conditions: readonly ConditionRule[];
};

/** Which of a service's conditions fit this evenement: what applies is proposed, what does not is left out. */
export function proposeConditions(
  library: ConditionLibrary,
  facts: Facts,
  options: EvaluateOptions = {},
): readonly ConditionOutcome[] {
  const situation = countedSituation(situate(library.handreiking, facts, options), options);
  const depends = new DependsOn(situation);
  return library.conditions.map((rule) => {
    const outcome = judgeCondition(rule.when, situation.values);
    const dependsOn = outcome === "onbekend" ? depends.condition(rule.when) : [];
    return { rule: rule.id, outcome, dependsOn, ...fillCondition(rule, situation) };
  });
}
