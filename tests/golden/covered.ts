import type { Assessment, KnownValue, ScanAnswer } from "~/domain/handreiking/assessment";
import { adviceNeeded, countedSituation, evaluate } from "~/domain/handreiking/evaluate";
import type { Handreiking } from "~/domain/handreiking/model";
import { situate } from "~/domain/handreiking/situation";
import { borders, stepOf } from "./borders";
import { criteriaNotMet, decidingRules } from "./deciding-rules";
import type { Case } from "./receipt";
import { type TurningTest, turned, turningTests } from "./turning-tests";

/**
 * What a case shows of a handreiking, as names: rules that decide, points given, values derived, borders touched from
 * both sides, questions shown and hidden, and what stays undecided while answers are missing.
 */
export function covered(handreiking: Handreiking, given: Case): string[] {
  const { facts, options } = given;
  const assessment = evaluate(handreiking, facts, options);
  const open = situate(handreiking, facts, options);
  const counted = countedSituation(open, options);
  adviceNeeded(counted, assessment.services);
  const { advice, joint, attachments, conditions, elsewhere, steps, questions, scan } = assessment;
  const rules = [...advice, ...(joint ? [joint] : []), ...attachments, ...conditions, ...elsewhere];
  return [
    ...decidingRules(handreiking, given, assessment).map((rule) => `decides ${rule}`),
    ...turned(handreiking, testsOf(handreiking), counted.values),
    // Two criteria that are not met lie on the way to one.
    ...criteriaNotMet(handreiking, given).flatMap((failing) =>
      failing.length <= 2 ? [`criteria not met: ${failing.join(" ")}`] : [],
    ),
    ...rules.map(({ rule, outcome }) => `${rule} ${outcome}`),
    ...steps.map(({ step, outcome, terms }) => `${step} ${outcome} ${terms.join()}`),
    ...Object.entries(questions).map(([question, shown]) => `question ${question} ${shown}`),
    ...(scan?.answers.map((answer) => pointsGiven(answer, assessment)) ?? []),
    ...handreiking.derived.flatMap(({ id }) => derivedValue(id, assessment.facts[id])),
    ...touched(handreiking, assessment),
    `track ${assessment.track.possible} ${given.options.track === undefined ? "" : "decided"}`,
    `class ${assessment.class?.possible} ${assessment.class?.confirmed ?? ""}`,
  ];
}

const known = new WeakMap<Handreiking, TurningTest[]>();

function testsOf(handreiking: Handreiking): TurningTest[] {
  const tests = known.get(handreiking) ?? turningTests(handreiking);
  known.set(handreiking, tests);
  return tests;
}

function pointsGiven({ rule, fact, answered, points }: ScanAnswer, { facts }: Assessment): string {
  if (!answered) return `${rule} unanswered`;
  const value = facts[fact];
  return `${rule} ${value?.kind === "value" && typeof value.value === "string" ? value.value : points.min}`;
}

const derivedValue = (id: string, value: KnownValue | undefined): string[] => {
  if (value === undefined) return [];
  if (value.kind !== "value") return [`${id} ${value.kind}`];
  return typeof value.value === "number"
    ? []
    : [`${id} = ${[value.value].flat().length > 2 ? "several" : value.value}`];
};

/** The names of what would show that each border of the handreiking is where it is. */
export function bordersToTouch(handreiking: Handreiking): { subject: string; border: string }[] {
  return [...borders(handreiking)].flatMap(([subject, limits]) =>
    [...limits].flatMap((limit) =>
      sidesOf(handreiking, subject, limit).map((side) => ({ subject, border: `${subject} ${side} ${limit}` })),
    ),
  );
}

/** Beyond the least or the greatest answer there is nothing. */
function sidesOf({ facts, derived }: Handreiking, subject: string, limit: number): string[] {
  const range = [...facts, ...derived].find(({ id }) => id === subject);
  const { min, max } =
    range && "min" in range ? range : { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  return [...(limit > min ? ["under"] : []), "at", ...(limit < max ? ["over"] : [])];
}

/** A border is touched by the number itself and by a number just under and just over it. */
function touched(handreiking: Handreiking, { facts, scan }: Assessment): string[] {
  return [...borders(handreiking)].flatMap(([subject, limits]) => {
    const value = subject === "risicoscore" ? certainScore(scan) : numberOf(facts[subject]);
    if (value === null) return [];
    const step = stepOf(handreiking, subject);
    return [...limits].flatMap((limit) => {
      const off = value - limit;
      if (Math.abs(off) > step * 1.001) return [];
      return [`${subject} ${off === 0 ? "at" : off < 0 ? "under" : "over"} ${limit}`];
    });
  });
}

const certainScore = (scan: Assessment["scan"]): number | null =>
  scan !== null && scan.total.min === scan.total.max ? scan.total.min : null;

const numberOf = (value: KnownValue | undefined): number | null =>
  value?.kind === "value" && typeof value.value === "number" ? value.value : null;
