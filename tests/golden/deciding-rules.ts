import type { Assessment, ScanAnswer } from "~/domain/handreiking/assessment";
import type { Handreiking, ScanQuestion, Step } from "~/domain/handreiking/model";
import { situate } from "~/domain/handreiking/situation";
import { numberSet } from "~/domain/handreiking/value-set";
import { judgeCondition } from "~/domain/handreiking/verdict";
import type { Case } from "./receipt";

/** The rules without which this assessment would say something else. */
export function decidingRules(handreiking: Handreiking, given: Case, assessment: Assessment): string[] {
  const { joint, conditions, elsewhere } = assessment;
  return [
    ...criteriaNotMet(handreiking, given).flatMap((failing) => (failing.length === 1 ? failing : [])),
    ...decidingQuestions(handreiking, assessment),
    ...decidingClassRules(handreiking, assessment),
    ...alone(assessment.advice, ({ service }) => service),
    ...alone(assessment.attachments, ({ document }) => document),
    ...[...(joint ? [joint] : []), ...conditions, ...elsewhere].filter(holds).map(({ rule }) => rule),
    ...assessment.steps.filter(holds).map(({ step }) => step),
    ...assessment.steps.filter(holds).flatMap(({ step, terms }) => firstTerm(step, terms)),
  ];
}

/** Every rule of the handreiking by its id, and each term of a step by the step and its place. */
export function rulesToDecide(handreiking: Handreiking, localOnly: boolean): string[] {
  const { track, scan, classes, advice, joint, attachments, conditions, elsewhere, steps } = handreiking;
  const rules = [
    ...[track.free, track.melding].flatMap((part) => part?.criteria ?? []),
    ...[...classes.table, ...classes.minimum, ...advice, ...(joint ? [joint] : []), ...attachments],
    ...[...conditions, ...elsewhere, ...steps],
  ];
  const questions = scan?.profiles.flatMap((profile) => profile.questions.map(({ id }) => ({ id, local: null }))) ?? [];
  return [...rules, ...questions, ...steps.flatMap(termsOf)]
    .filter(({ local }) => !localOnly || local !== null)
    .map(({ id }) => id);
}

const termsOf = (step: Step) => step.terms.map(({ local }, index) => ({ id: termId(step.id, index), local }));

const termId = (step: string, index: number) => `${step} term ${index + 1}`;

const holds = ({ outcome }: { readonly outcome: string }) => outcome === "ja";

/**
 * The criteria for free and for a melding that are certainly not met, of lists of which all others are. A criterion
 * decides that an evenement is not so light when it is the only one.
 */
export function criteriaNotMet(handreiking: Handreiking, { facts, options }: Case): string[][] {
  if (options.track !== undefined) return [];
  const { values } = situate(handreiking, facts, options);
  const { free, melding } = handreiking.track;
  return [free, melding].flatMap((list) => {
    const verdicts = (list?.criteria ?? []).map(({ id, when }) => ({ id, verdict: judgeCondition(when, values) }));
    if (verdicts.some(({ verdict }) => verdict === "onbekend")) return [];
    return [verdicts.filter(({ verdict }) => verdict === "nee").map(({ id }) => id)];
  });
}

function firstTerm(step: string, terms: readonly string[]): string[] {
  const index = terms.findIndex((term) => term !== "nee");
  return terms[index] === "ja" ? [termId(step, index)] : [];
}

/** Rules that hold while no other rule with the same effect does. */
function alone<T extends { readonly rule: string; readonly outcome: string }>(
  rules: readonly T[],
  effect: (rule: T) => string,
): string[] {
  return rules
    .filter(
      (rule) => holds(rule) && !rules.some((other) => other !== rule && holds(other) && effect(other) === effect(rule)),
    )
    .map(({ rule }) => rule);
}

function decidingClassRules({ classes }: Handreiking, { class: outcome }: Assessment): string[] {
  if (!outcome || outcome.computed === null || outcome.confirmed !== null) return [];
  const rank = (id: string) => {
    const rule = [...classes.table, ...classes.minimum].find((candidate) => candidate.id === id);
    return rule ? classes.order.indexOf(rule.class) : -1;
  };
  const now = classes.order.indexOf(outcome.computed);
  const reaching = [...outcome.tableRules, ...outcome.minimumRules].filter((id) => rank(id) === now);
  return reaching.length === 1 ? reaching : [];
}

/** A question decides when its lowest or its highest points would have led to another class. */
function decidingQuestions(handreiking: Handreiking, { scan, class: outcome }: Assessment): string[] {
  if (!scan || !outcome || outcome.computed === null || outcome.minimumRules.length > 0) return [];
  const questions = new Map(handreiking.scan?.profiles.flatMap((p) => p.questions).map((q) => [q.id, q]));
  const now = rowAt(handreiking, scan.total.min);
  const decides = ({ rule, answered, points }: ScanAnswer) => {
    const question = questions.get(rule);
    if (!answered || question === undefined) return false;
    const all = pointsOf(question);
    return [Math.min(...all), Math.max(...all)].some(
      (other) => rowAt(handreiking, scan.total.min - points.min + other / 100) !== now,
    );
  };
  return scan.answers.filter(decides).map(({ rule }) => rule);
}

const pointsOf = ({ points }: ScanQuestion): number[] =>
  points.kind === "bands" ? points.bands.map((band) => band.points) : points.points.map((option) => option.points);

/** The row of the class table at a score; of tables that read only the score. */
function rowAt({ classes, plan }: Handreiking, score: number): string | undefined {
  const values = new Array(Object.keys(plan.slots).length);
  values[plan.slots.risicoscore ?? -1] = numberSet(score, score);
  return classes.table.find(({ when }) => judgeCondition(when, values) === "ja")?.id;
}
