import type { Clause, Condition, Test } from "~/domain/handreiking/condition";
import type { RowSelection } from "~/domain/handreiking/derived-fact";
import type { FactRow, Facts, FactValue } from "~/domain/handreiking/facts";
import { optionsOf } from "~/domain/handreiking/known-value";
import type { Fact, Handreiking } from "~/domain/handreiking/model";
import type { QuestionOf } from "~/domain/handreiking/question";
import { milestones, tracks } from "~/domain/handreiking/reserved";
import { borders, stepOf } from "./borders";
import type { Chance } from "./chance";
import { conditionsOf } from "./conditions";
import type { Case } from "./receipt";
import type { TurningTest } from "./turning-tests";

type Change = Record<string, FactValue>;

/** Makes other cases of a case: a few other answers, or those that make one clause of the document hold or fail. */
export function mutations(handreiking: Handreiking, chance: Chance) {
  const limits = borders(handreiking);
  const clauses = conditionsOf(handreiking).flatMap(({ when }) => when.clauses.filter(({ length }) => length > 0));
  const rowQuestions = handreiking.questions.filter(
    (question): question is QuestionOf<"rijen"> => question.kind === "rijen",
  );
  const factOf = new Map(handreiking.facts.map((fact) => [fact.id, fact]));
  const derivedOf = new Map(handreiking.derived.map((fact) => [fact.id, fact]));
  const inRules = handreiking.facts.filter(
    ({ id, supplied }) => !supplied || limits.has(id) || clauses.flat().some(({ subject }) => subject === id),
  );

  const nearBorder = (subject: string, least: number, most: number): number => {
    const known = [...(limits.get(subject) ?? [])];
    if (known.length === 0) return least + chance.below(Math.min(most - least, 400) + 1);
    const value = chance.one(known) + (chance.below(3) - 1) * stepOf(handreiking, subject);
    return Math.min(most, Math.max(least, Math.round(value * 100) / 100));
  };

  const anyValue = (fact: Fact): FactValue => {
    if (fact.type === "number") return nearBorder(fact.id, fact.min, fact.max);
    const options = fact.options.map(({ id }) => id);
    if (fact.type === "choice") return chance.one(options);
    const alone = fact.options.filter(({ alone: stands }) => stands).map(({ id }) => id);
    const others = options.filter((id) => !alone.includes(id) && chance.happens(1.5 / options.length));
    return others.length > 0 ? others : [chance.one(options)];
  };

  const anyRow = (question: QuestionOf<"rijen">): FactRow => {
    const turns = handreiking.derived
      .filter(
        ({ operation }) =>
          "rows" in operation && operation.kind !== "choose" && operation.rows.question === question.id,
      )
      .flatMap(({ id }) => [...(limits.get(id) ?? [])]);
    const sizes = [1, 2, 3, 4, 5, 9.9, 10, 10.1, ...turns.flatMap((n) => [n, n - 1, n + 1, n / 5, n / 10])];
    const cells = question.fields.flatMap((field): [string, string | number][] => {
      if (field.options.length > 0) return [[field.id, chance.one(field.options).id]];
      if (field.range === null)
        return field.kind === "ja_nee" ? [[field.id, chance.one(["ja", "nee"])]] : [[field.id, "x"]];
      const { min, max, decimals } = field.range;
      const size = Number(chance.one(sizes).toFixed(decimals));
      return [[field.id, Math.min(max ?? 500, Math.max(min ?? 0, size))]];
    });
    return Object.fromEntries(cells);
  };

  const rowsFor = ({ question: id, where }: RowSelection, field: string | null, option: string | null): Change => {
    const question = rowQuestions.find((candidate) => candidate.id === id);
    if (question === undefined) return {};
    const row: Record<string, FactRow[string]> = { ...anyRow(question) };
    for (const test of where) {
      if ("options" in test && !test.negated) row[test.field] = chance.one(test.options);
    }
    if (field !== null && option !== null) row[field] = option;
    return { ...shown(id), [id]: [row] };
  };

  /** Answers with which a question is probably asked. */
  const shown = (question: string): Change => {
    const when = handreiking.questions.find(({ id }) => id === question)?.when;
    return when ? holding(chance.one(when.clauses)) : {};
  };

  /** Answers with which a test probably holds, or probably fails. */
  const answersFor = (test: Test, holds: boolean): Change => {
    const fact = factOf.get(test.subject);
    if (fact?.type === "number") return { ...shown(fact.id), [fact.id]: nearBorder(fact.id, fact.min, fact.max) };
    if (test.kind === "between" || test.kind === "number-in") return answersForNumber(test.subject);
    const wanted = test.negated === holds ? other(test.subject, test.options) : test.options;
    if (wanted.length === 0) return {};
    const option = chance.one(wanted);
    if (fact) return { ...shown(fact.id), [fact.id]: fact.type === "set" ? [option] : option };
    const operation = derivedOf.get(test.subject)?.operation;
    if (operation?.kind === "rows-kinds") return rowsFor(operation.rows, operation.field, option);
    if (operation?.kind !== "choose") return {};
    const rows = operation.rows.filter((row) => row.option === option);
    if (rows.length > 0) return holding(chance.one(chance.one(rows).when.clauses));
    return Object.assign({}, ...operation.rows.flatMap(({ when }) => when.clauses.map((clause) => failing(clause))));
  };

  const answersForNumber = (subject: string): Change => {
    const operation = derivedOf.get(subject)?.operation;
    if (operation && "rows" in operation && operation.kind !== "choose") return rowsFor(operation.rows, null, null);
    return {};
  };

  const other = (subject: string, options: readonly string[]): string[] =>
    optionsOf(handreiking, subject).flatMap(({ id }) => (options.includes(id) ? [] : id));

  const holding = (clause: Clause): Change => Object.assign({}, ...clause.map((test) => answersFor(test, true)));
  const failing = (clause: Clause): Change => answersFor(chance.one(clause), false);

  const someAnswers = (): Change => {
    const facts = Array.from({ length: 1 + chance.below(3) }, () => chance.one(inRules));
    return Object.fromEntries(facts.map((fact) => [fact.id, anyValue(fact)]));
  };

  const otherRows = (facts: Facts): Change => {
    const question = chance.one(rowQuestions);
    const before = Array.isArray(facts[question.id]) ? (facts[question.id] as readonly FactRow[]) : [];
    return { [question.id]: chance.happens(0.5) ? [anyRow(question)] : [...before, anyRow(question)].slice(-3) };
  };

  return {
    /** Another case in which everything is answered that was. */
    answered({ facts, options }: Case): Case {
      const kind = chance.below(10);
      const change =
        kind < 4
          ? holding(chance.one(clauses))
          : kind < 6
            ? failing(chance.one(clauses))
            : kind < 7 && rowQuestions.length > 0
              ? otherRows(facts)
              : someAnswers();
      return { facts: { ...facts, ...change }, options };
    },
    /** Another case in which this probably holds, or probably does not. */
    toward({ facts, options }: Case, { clauses: wanted }: Condition, holds: boolean): Case {
      const filled = wanted.filter(({ length }) => length > 0);
      const change =
        holds && filled.length > 0 ? holding(chance.one(filled)) : Object.assign({}, ...filled.map(failing));
      return { facts: { ...facts, ...change }, options };
    },
    /** Another case in which a condition probably turns on this test. */
    turning({ facts, options }: Case, { when, unless, clause, test }: TurningTest): Case {
      const others = when.clauses.filter((tests, index) => index !== clause && tests.length > 0);
      const before = unless.flatMap(({ clauses: all }) => all.filter(({ length }) => length > 0));
      const change = Object.assign(
        {},
        ...[...others, ...before].map(failing),
        ...(when.clauses[clause] ?? []).filter((other) => other !== test).map((other) => answersFor(other, true)),
        answersFor(test, chance.happens(0.5)),
      );
      return { facts: { ...facts, ...change }, options };
    },
    /** Another case in which what is compared probably lies near one of its borders. */
    near({ facts, options }: Case, subject: string): Case {
      const fact = factOf.get(subject);
      const change = fact ? { ...shown(subject), [subject]: anyValue(fact) } : answersForNumber(subject);
      return { facts: { ...facts, ...change }, options };
    },
    /** The case with some answers missing. */
    unanswered({ facts, options }: Case): Case {
      const gone = new Set(Array.from({ length: 1 + chance.below(4) }, () => chance.one(Object.keys(facts))));
      return { facts: Object.fromEntries(Object.entries(facts).filter(([id]) => !gone.has(id))), options };
    },
    /** The case with what an officer decided, or with things that happened. */
    decided({ facts }: Case): Case {
      const { order } = handreiking.classes;
      const confirmed = chance.happens(0.5) ? { confirmedClass: chance.one(order) } : {};
      const track = chance.happens(0.3) ? { track: chance.one(tracks) } : {};
      const happened = chance.happens(0.4)
        ? { milestones: milestones.slice(0, 1 + chance.below(milestones.length)) }
        : {};
      return { facts, options: { ...confirmed, ...track, ...happened } };
    },
  };
}
