import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forGemeente, regional } from "../../../tests/support/shipped-rules";
import type { Handreiking } from "../handreiking/model";
import type { Question } from "../handreiking/question";
import { localDate } from "../time/local-date";
import type { Answer, Answers } from "./answers";
import { collectApplication } from "./collect-application";
import { factsFromAnswers } from "./facts-from-answers";
import { workOutForm } from "./work-out-form";

const context = { today: localDate("2026-05-01") };

/** Any answer that a question of this kind can have, or none. */
function anyAnswer(question: Question): fc.Arbitrary<Answer | undefined> {
  const none = fc.constant(undefined);
  switch (question.kind) {
    case "getal":
      return fc.oneof(none, fc.integer({ min: question.min ?? 0, max: Math.min(question.max ?? 20_000, 20_000) }));
    case "ja_nee":
      return fc.oneof(none, fc.constantFrom("ja", "nee"));
    case "keuze":
      return fc.oneof(none, fc.constantFrom(...question.options.map(({ id }) => id)));
    case "meerkeuze":
      return fc.oneof(
        none,
        fc.subarray(
          question.options.map(({ id }) => id),
          { minLength: 1 },
        ),
      );
    case "evenementdagen":
      return fc.oneof(none, fc.constantFrom(...["2026-06-27", "2026-06-28", "2026-12-31"].map(aDay)));
    case "tekst":
    case "lange_tekst":
      return fc.oneof(none, fc.string({ minLength: 1, maxLength: 20 }));
    default:
      return none;
  }
}

const aDay = (date: string): Answer => [{ startDate: date, startTime: "10:00", endDate: date, endTime: "23:00" }];

function anyAnswers(handreiking: Handreiking): fc.Arbitrary<Answers> {
  const parts = handreiking.questions.map((question) =>
    anyAnswer(question).map((answer) => [question.id, answer] as const),
  );
  return fc
    .tuple(...parts)
    .map((entries) => Object.fromEntries(entries.filter(([, answer]) => answer !== undefined)) as Answers);
}

const someGemeente = regional("2026").gemeenten[0]?.id ?? "";

describe.each([
  ["the region's method", regional("2026")],
  ["the method with a local layer", forGemeente(someGemeente)],
])("a form under %s", (_, handreiking) => {
  const runs = { numRuns: 60 };

  it("stands still: working it out again from the answers that count changes nothing", () => {
    fc.assert(
      fc.property(anyAnswers(handreiking), (answers) => {
        const once = workOutForm(handreiking, answers, context);
        const again = workOutForm(handreiking, once.answersInForce, context);
        expect(again.visible.map(({ id }) => id)).toEqual(once.visible.map(({ id }) => id));
        expect(again.facts).toEqual(once.facts);
      }),
      runs,
    );
  });

  it("counts no answer to a question that is not asked", () => {
    fc.assert(
      fc.property(anyAnswers(handreiking), (answers) => {
        const { visible, answersInForce, facts } = workOutForm(handreiking, answers, context);
        const hidden = handreiking.questions.filter((question) => !visible.includes(question));
        for (const { id } of hidden) {
          expect(answersInForce).not.toHaveProperty([id]);
          expect(facts).not.toHaveProperty([id]);
        }
        expect(factsFromAnswers(handreiking, answersInForce, context)).toEqual(facts);
      }),
      runs,
    );
  });

  it("comes to the same whatever was once answered to questions that are now hidden", () => {
    fc.assert(
      fc.property(anyAnswers(handreiking), anyAnswers(handreiking), (answers, others) => {
        const before = workOutForm(handreiking, answers, context);
        const asked = new Set(before.visible.map(({ id }) => id));
        const stale = Object.fromEntries(Object.entries(others).filter(([id]) => !asked.has(id)));
        const after = workOutForm(handreiking, { ...before.answersInForce, ...stale }, context);
        expect(after.assessment).toEqual(before.assessment);
      }),
      runs,
    );
  });

  it("hides what hangs on a hidden answer too", () => {
    const chained = handreiking.questions.flatMap((child) =>
      parentsOf(handreiking, child).map((parent) => ({ parent, child })),
    );
    expect(chained.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(anyAnswers(handreiking), (answers) => {
        const asked = new Set(workOutForm(handreiking, answers, context).visible.map(({ id }) => id));
        for (const { parent, child } of chained) if (!asked.has(parent.id)) expect(asked.has(child.id)).toBe(false);
      }),
      runs,
    );
  });

  it("needs nobody's answer to say what is missing", () => {
    const { missing, name, days, gemeenteCode } = collectApplication(handreiking, {}, context);
    expect([name, days, gemeenteCode]).toEqual(["", [], null]);
    expect(missing.hard.length).toBeGreaterThanOrEqual(8);
  });
});

/** Questions without whose answer a question is not asked: every clause of its condition wants an option of theirs. */
function parentsOf(handreiking: Handreiking, { when }: Question): Question[] {
  if (when === null) return [];
  return handreiking.questions.filter(({ id, feedsFact }) => {
    const fact = handreiking.facts.find((one) => one.id === id);
    const needed = when.clauses.every((clause) =>
      clause.some((test) => test.subject === id && test.kind === "option-in" && !test.negated),
    );
    return feedsFact && needed && fact?.whenHidden === undefined;
  });
}
