import type { KnownValue, Range } from "./assessment";
import { inPoints } from "./class-outcome";
import type { Clause, Condition, Test } from "./condition";
import { DependsOn } from "./depends-on";
import { adviceNeeded, countedSituation, type EvaluateOptions } from "./evaluate";
import type { Facts } from "./facts";
import { knownValue, optionsOf } from "./known-value";
import type { Handreiking, Rule, ScanQuestion } from "./model";
import type { Verdict } from "./reserved";
import { type Situation, situate } from "./situation";
import type { Source } from "./source";
import { optionIds } from "./value-set";
import { judgeClause, judgeCondition, judgeTest } from "./verdict";

export type TraceKind =
  | "track-criterion"
  | "scan-question"
  | "class-table"
  | "class-minimum"
  | "advice"
  | "joint"
  | "attachment"
  | "condition"
  | "elsewhere"
  | "step";

/** A test with what it found. */
export type TestTrace = { readonly test: Test; readonly outcome: Verdict };

/** Why a rule has its outcome, as structure; `copy` makes the sentence. */
export type Because =
  /** The rule has no condition. */
  | { readonly kind: "always" }
  /** These clauses hold. */
  | { readonly kind: "holds"; readonly clauses: readonly (readonly TestTrace[])[] }
  /** No clause holds: per clause the tests that fail. */
  | { readonly kind: "fails"; readonly clauses: readonly (readonly TestTrace[])[] }
  /** Undecided: the tests of the clauses that still may hold, and the unanswered facts they wait for. */
  | {
      readonly kind: "depends";
      readonly clauses: readonly (readonly TestTrace[])[];
      readonly facts: readonly string[];
    }
  /** A scan question: the answer's points. `band` is the lower edge of the band, `option` the chosen option. */
  | {
      readonly kind: "points";
      readonly points: Range;
      readonly band: number | null;
      readonly option: string | null;
      readonly facts: readonly string[];
    }
  /** The track has no scan and no class. */
  | { readonly kind: "not-for-track" };

export type TraceEntry = {
  readonly rule: string;
  readonly kind: TraceKind;
  /** For a scan question: whether it has its points. */
  readonly outcome: Verdict;
  readonly sources: readonly Source[];
  readonly because: Because;
  /** Every fact and outcome that the rule reads, with what was known of it. */
  readonly read: Readonly<Record<string, KnownValue>>;
  /** The gemeente whose local layer the rule comes from. */
  readonly local: string | null;
};

/** Accounts for every rule of the handreiking, also those that do not apply or are undecided. */
export function explain(handreiking: Handreiking, facts: Facts, options: EvaluateOptions = {}): readonly TraceEntry[] {
  const open = situate(handreiking, facts, options);
  const situation = countedSituation(open, options);
  adviceNeeded(
    situation,
    handreiking.advice.map((rule) => ({ outcome: judgeCondition(rule.when, situation.values) })),
  );
  const tracer = new Tracer(situation);
  const openTracer = situation === open ? tracer : new Tracer(open);
  const { track, scan, classes } = handreiking;
  const classRules = (kind: TraceKind, rules: readonly Rule[]) =>
    rules.map((rule) => (situation.class ? tracer.rule(kind, rule) : tracer.notForTrack(kind, rule)));
  return [
    ...[track.free, track.melding]
      .flatMap((part) => part?.criteria ?? [])
      .map((rule) => openTracer.rule("track-criterion", rule)),
    ...(scan?.profiles.flatMap((profile) => profile.questions) ?? []).map((question) => tracer.scanQuestion(question)),
    ...classRules("class-table", classes.table),
    ...classRules("class-minimum", classes.minimum),
    ...handreiking.advice.map((rule) => tracer.rule("advice", rule)),
    ...(handreiking.joint ? [tracer.rule("joint", handreiking.joint)] : []),
    ...handreiking.attachments.map((rule) => tracer.rule("attachment", rule)),
    ...handreiking.conditions.map((rule) => tracer.rule("condition", rule)),
    ...handreiking.elsewhere.map((rule) => tracer.rule("elsewhere", rule)),
    ...handreiking.steps.map((rule) => tracer.rule("step", rule)),
  ];
}

class Tracer {
  readonly #situation: Situation;
  readonly #depends: DependsOn;

  constructor(situation: Situation) {
    this.#situation = situation;
    this.#depends = new DependsOn(situation);
  }

  rule(kind: TraceKind, rule: Rule): TraceEntry {
    const outcome = judgeCondition(rule.when, this.#situation.values);
    return { ...entryOf(kind, rule), outcome, because: this.#because(rule.when, outcome), read: this.#read(rule.when) };
  }

  notForTrack(kind: TraceKind, rule: Rule): TraceEntry {
    return { ...entryOf(kind, rule), outcome: "nee", because: { kind: "not-for-track" }, read: this.#read(rule.when) };
  }

  scanQuestion(question: ScanQuestion): TraceEntry {
    const base = { rule: question.id, kind: "scan-question", sources: question.sources, local: null } as const;
    const read = { [question.fact]: this.#value(question.fact) };
    const scored = this.#situation.scan?.questions.find((candidate) => candidate.question === question);
    if (!scored) return { ...base, outcome: "nee", because: { kind: "not-for-track" }, read };
    const { points, answered } = scored;
    const facts = answered ? [] : this.#depends.subject(question.fact);
    const chosen = answered ? this.#chosen(question) : { band: null, option: null };
    return {
      ...base,
      outcome: answered ? "ja" : "onbekend",
      because: { kind: "points", points: inPoints(points), ...chosen, facts },
      read,
    };
  }

  #chosen(question: ScanQuestion): { band: number | null; option: string | null } {
    const set = this.#situation.values[question.slot];
    if (set?.kind === "choice")
      return {
        band: null,
        option: optionIds(optionsOf(this.#situation.handreiking, question.fact), set.mask)[0] ?? null,
      };
    if (set?.kind !== "number" || question.points.kind !== "bands") return { band: null, option: null };
    return { band: question.points.bands.findLast((band) => band.from <= set.min)?.from ?? null, option: null };
  }

  #because(when: Condition, outcome: Verdict): Because {
    const { values } = this.#situation;
    const trace = (test: Test): TestTrace => ({ test, outcome: judgeTest(test, values) });
    const clauses = (wanted: Verdict, tests: (clause: readonly TestTrace[]) => readonly TestTrace[]) =>
      when.clauses
        .filter((clause: Clause) => judgeClause(clause, values) === wanted)
        .map((clause) => tests(clause.map(trace)));
    if (outcome === "ja") {
      if (when.clauses.some((clause) => clause.length === 0)) return { kind: "always" };
      return { kind: "holds", clauses: clauses("ja", (tests) => tests) };
    }
    if (outcome === "nee")
      return { kind: "fails", clauses: clauses("nee", (tests) => tests.filter((t) => t.outcome === "nee")) };
    return { kind: "depends", clauses: clauses("onbekend", (tests) => tests), facts: this.#depends.condition(when) };
  }

  #read(when: Condition): Record<string, KnownValue> {
    const subjects = new Set(when.clauses.flatMap((clause) => clause.map((test) => test.subject)));
    return Object.fromEntries([...subjects].map((subject) => [subject, this.#value(subject)]));
  }

  #value(subject: string): KnownValue {
    const { handreiking, values } = this.#situation;
    const set = values[handreiking.plan.slots[subject] ?? -1];
    return set ? knownValue(set, optionsOf(handreiking, subject)) : { kind: "not-applicable" };
  }
}

const entryOf = (kind: TraceKind, rule: Rule) => ({ rule: rule.id, kind, sources: rule.sources, local: rule.local });
