import type { Condition } from "./condition";
import type { Operand, Operation } from "./derived-fact";
import type { Rule } from "./model";
import { profileScorePrefix } from "./reserved";
import type { Situation } from "./situation";
import { isCertain } from "./value-set";
import { judgeClause, judgeCondition, judgeTest } from "./verdict";

/** Finds the unanswered facts that undecided outcomes wait for, down to what somebody can answer. */
export class DependsOn {
  readonly #situation: Situation;
  readonly #known = new Map<string, readonly string[]>();

  constructor(situation: Situation) {
    this.#situation = situation;
  }

  condition(condition: Condition): readonly string[] {
    const { values } = this.#situation;
    const found = new Set<string>();
    for (const clause of condition.clauses) {
      if (judgeClause(clause, values) !== "onbekend") continue;
      for (const test of clause) {
        if (judgeTest(test, values) !== "onbekend") continue;
        for (const id of this.subject(test.subject)) found.add(id);
      }
    }
    return [...found];
  }

  rules(rules: readonly Rule[]): readonly string[] {
    return [...new Set(rules.flatMap((rule) => this.condition(rule.when)))];
  }

  subject(id: string): readonly string[] {
    const known = this.#known.get(id);
    if (known) return known;
    this.#known.set(id, []);
    const found = [...new Set(this.#find(id))];
    this.#known.set(id, found);
    return found;
  }

  #find(id: string): readonly string[] {
    const { handreiking, values, scan } = this.#situation;
    if (id === "traject") return this.track();
    if (id === "klasse") return this.class();
    if (id === "advies_nodig") return this.rules(handreiking.advice);
    if (id === "risicoscore" || id.startsWith(profileScorePrefix)) {
      const profile = id === "risicoscore" ? null : id.slice(profileScorePrefix.length);
      const open =
        scan?.questions.filter((q) => (profile === null || q.profile === profile) && q.points.min < q.points.max) ?? [];
      return open.flatMap((q) => this.subject(q.question.fact));
    }
    const slot = handreiking.plan.slots[id];
    const set = slot === undefined ? undefined : values[slot];
    if (!set || isCertain(set)) return [];
    const derived = handreiking.derived.find((fact) => fact.id === id);
    return derived ? this.#operation(derived.operation) : this.#asked(id);
  }

  /** The fact itself when it has no answer, and what decides whether it is asked. */
  #asked(id: string): readonly string[] {
    const { handreiking, given, visible } = this.#situation;
    const own = given[id] === undefined ? [id] : [];
    if (visible.get(id) !== "onbekend") return own;
    const when = handreiking.questions.find((question) => question.id === id)?.when;
    return [...own, ...(when ? this.condition(when) : [])];
  }

  #operation(operation: Operation): readonly string[] {
    const operand = (part: Operand) => ("subject" in part ? this.subject(part.subject) : []);
    switch (operation.kind) {
      case "divide":
        return [...operand(operation.numerator), ...operand(operation.denominator)];
      case "choose":
        return operation.rows.flatMap((row) => this.condition(row.when));
      case "multiply":
      case "add":
      case "highest":
        return operation.operands.flatMap(operand);
      default: {
        const { question } = operation.rows;
        const asked = this.#asked(question);
        return asked.length > 0 ? asked : [question];
      }
    }
  }

  track(): readonly string[] {
    const { handreiking, values } = this.#situation;
    const criteria = [handreiking.track.free, handreiking.track.melding].flatMap((part) => {
      const list = part?.criteria ?? [];
      return list.some((criterion) => judgeCondition(criterion.when, values) === "nee") ? [] : list;
    });
    return this.rules(criteria);
  }

  class(): readonly string[] {
    const { class: work, scan } = this.#situation;
    if (!work || work.computed !== null) return [];
    const waiting = work.waitsForScan ? (scan?.questions ?? []).filter((q) => !q.answered) : [];
    return [...new Set([...this.rules(work.undecided), ...waiting.flatMap((q) => this.subject(q.question.fact))])];
  }
}
