import type { Assessment, KnownValue, RuleOutcome, ServiceOutcome, StepOutcome, TrackOutcome } from "./assessment";
import { classOutcome, scanOutcome } from "./class-outcome";
import { DependsOn } from "./depends-on";
import type { Facts } from "./facts";
import { fillCondition } from "./fill-condition";
import { knownValue } from "./known-value";
import type { Handreiking, Rule } from "./model";
import { type Milestone, type Track, tracks, type Verdict } from "./reserved";
import { type Situation, situate, trackBit } from "./situation";
import { choiceSet } from "./value-set";
import { judgeCondition } from "./verdict";

export type EvaluateOptions = {
  /** The class that the officer laid down (Awb art. 4:84); everything downstream goes by it. */
  readonly confirmedClass?: string;
  /** The track that the officer decided on. */
  readonly track?: Track;
  /** What has happened in the dossier. */
  readonly milestones?: readonly Milestone[];
};

/** Says what the handreiking holds for an evenement of which these facts are known. */
export function evaluate(handreiking: Handreiking, facts: Facts, options: EvaluateOptions = {}): Assessment {
  const open = situate(handreiking, facts, options);
  const situation = countedSituation(open, options);
  const depends = new DependsOn(situation);
  const outcome = (rule: Rule): RuleOutcome => {
    const verdict = judgeCondition(rule.when, situation.values);
    return { rule: rule.id, outcome: verdict, dependsOn: verdict === "onbekend" ? depends.condition(rule.when) : [] };
  };
  const advice = handreiking.advice.map((rule) => ({ ...outcome(rule), service: rule.service }));
  const services = handreiking.services.map((service) =>
    serviceOutcome(
      service.id,
      advice.filter((one) => one.service === service.id),
      handreiking,
    ),
  );
  adviceNeeded(situation, services);
  return {
    track: trackOutcome(open, options),
    questions: judged(handreiking.questions, open),
    sections: judged(handreiking.sections, open),
    facts: knownFacts(situation),
    scan: scanOutcome(situation),
    class: classOutcome(situation, depends),
    advice,
    services,
    adviceTerms: (handreiking.adviceTerm?.terms ?? []).map((term) => judgeCondition(term.when, situation.values)),
    joint: handreiking.joint ? outcome(handreiking.joint) : null,
    attachments: handreiking.attachments.map((rule) => ({ ...outcome(rule), document: rule.document })),
    conditions: handreiking.conditions.map((rule) => ({ ...outcome(rule), ...fillCondition(rule, situation) })),
    elsewhere: handreiking.elsewhere.map(outcome),
    steps: handreiking.steps.map((step): StepOutcome => {
      const { outcome: verdict, dependsOn } = outcome(step);
      const terms = step.terms.map((term) => judgeCondition(term.when, situation.values));
      return { step: step.id, outcome: verdict, dependsOn, terms };
    }),
  };
}

/** An undetermined track counts as a permit until the officer decides otherwise. */
export function countedSituation(open: Situation, options: EvaluateOptions): Situation {
  if (isOneTrack(open.track)) return open;
  return situate(open.handreiking, open.given, { ...options, track: "vergunning" });
}

const isOneTrack = (mask: number): boolean => (mask & (mask - 1)) === 0;

function trackOutcome(open: Situation, options: EvaluateOptions): TrackOutcome {
  const possible = tracks.filter((track) => open.track & trackBit[track]);
  const [only] = possible;
  const certain = possible.length === 1 && only !== undefined ? only : null;
  return {
    possible,
    certain,
    countsAs: certain ?? "vergunning",
    decided: options.track !== undefined,
    dependsOn: certain ? [] : new DependsOn(open).track(),
  };
}

function judged(
  list: readonly { readonly id: string; readonly when: Rule["when"] | null }[],
  { values }: Situation,
): Record<string, Verdict> {
  return Object.fromEntries(list.map(({ id, when }) => [id, when ? judgeCondition(when, values) : "ja"]));
}

function knownFacts({ handreiking, values }: Situation): Record<string, KnownValue> {
  const known: Record<string, KnownValue> = {};
  for (const fact of [...handreiking.facts, ...handreiking.derived]) {
    const set = values[handreiking.plan.slots[fact.id] ?? -1];
    const options = "options" in fact ? fact.options : [];
    if (set) known[fact.id] = knownValue(set, options);
  }
  return known;
}

/** A service is asked when one of its rules holds. */
function serviceOutcome(service: string, rules: readonly RuleOutcome[], handreiking: Handreiking): ServiceOutcome {
  const holding = rules.filter((rule) => rule.outcome === "ja");
  const undecided = rules.filter((rule) => rule.outcome === "onbekend");
  const outcome = holding.length > 0 ? "ja" : undecided.length > 0 ? "onbekend" : "nee";
  const counting = holding.length > 0 ? holding : undecided;
  const ids = counting.map((rule) => rule.rule);
  const themes = handreiking.advice.filter((rule) => ids.includes(rule.id)).flatMap((rule) => rule.themes);
  const dependsOn = outcome === "onbekend" ? [...new Set(undecided.flatMap((rule) => rule.dependsOn))] : [];
  return { service, outcome, rules: ids, themes: [...new Set(themes)], dependsOn };
}

/** Steps and terms may read whether any advice is needed. */
export function adviceNeeded(
  { handreiking, values }: Situation,
  services: readonly { readonly outcome: Verdict }[],
): void {
  const slot = handreiking.plan.slots.advies_nodig;
  if (slot === undefined) return;
  const yes = services.some((service) => service.outcome === "ja");
  const maybe = services.some((service) => service.outcome === "onbekend");
  values[slot] = choiceSet(yes ? 1 : maybe ? 3 : 2);
}
