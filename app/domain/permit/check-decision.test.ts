import { describe, expect, it } from "vitest";
import { type AdvisedCondition, type DecisionInput, problemsOfDecision } from "./check-decision";
import { problemsOfReview } from "./check-review";
import { decidedConditions, type TreatmentChoice } from "./decided-conditions";

const advised = (id: string, theme: string | null = null): AdvisedCondition => ({
  id,
  threadId: `thread-${id}`,
  text: `Tekst ${id}`,
  binding: "must",
  theme,
  origin: null,
  serviceId: "fire",
});

const choice = (treatment: TreatmentChoice["treatment"], text = "", reason = ""): TreatmentChoice => ({
  treatment,
  text,
  reason,
});
const base: DecisionInput = { kind: "granted", considerations: "Het kan.", conditions: [], departures: [] };

describe("the conditions of a decision", () => {
  it("stand in the order of the permit: general, by theme, without theme, own, and last what was not taken over", () => {
    let thread = 0;
    const conditions = decidedConditions(
      {
        treated: {
          a: choice("adopted"),
          b: choice("adapted", "Anders", "Beter"),
          c: choice("departed", "", "Niet nodig"),
          d: choice("adopted"),
        },
        general: ["G1"],
        own: ["  Eigen  ", ""],
      },
      [advised("a", "noise"), advised("b"), advised("c", "noise"), advised("d", "exits"), advised("e")],
      [
        { rule: "G1", text: "Algemeen" },
        { rule: "G2", text: "Niet gekozen" },
      ],
      () => `new-${++thread}`,
    );
    expect(conditions.map(({ treatment, text }) => `${treatment}: ${text}`)).toEqual([
      "general: Algemeen",
      "adopted: Tekst a",
      "adopted: Tekst d",
      "adapted: Anders",
      "own: Eigen",
      "departed: Tekst c",
    ]);
    expect(conditions[1]?.threadId).toBe("thread-a");
    expect(conditions[3]?.reason).toBe("Beter");
  });
});

describe("a decision", () => {
  const around = { advised: [advised("a")], negative: [] };
  const treated = (treatment: "adopted" | "adapted" | "departed", text: string, reason: string | null) =>
    problemsOfDecision(
      { ...base, conditions: [{ threadId: "t", treatment, text, adviceConditionId: "a", reason }] },
      around,
    );

  it("treats every advised condition and says why it does not follow one", () => {
    expect(problemsOfDecision(base, around)).toEqual({ "treatment-a": { code: "choice_required" } });
    expect(treated("adopted", "Tekst a", null)).toEqual({});
    expect(treated("adapted", "Anders", " ")).toEqual({ "reason-a": { code: "reason_required" } });
    expect(treated("adapted", " ", "Beter")).toEqual({ "text-a": { code: "required" } });
    expect(treated("departed", "", null)).toEqual({ "reason-a": { code: "reason_required" } });
    expect(treated("departed", "", "Niet nodig")).toEqual({});
  });

  it("gives its reasons, and a refusal needs no more than that", () => {
    expect(problemsOfDecision({ ...base, kind: "refused", considerations: "\n" }, around)).toEqual({
      considerations: { code: "reason_required" },
    });
    expect(problemsOfDecision({ ...base, kind: "refused" }, around)).toEqual({});
  });

  it("says why it goes against a negative advice, per service", () => {
    const against = { advised: [], negative: ["fire", "noise"] };
    const departures = [{ obstacle: "advice_negative:fire", reason: "Opgelost." }];
    expect(Object.keys(problemsOfDecision({ ...base, departures }, against))).toEqual([
      "departure-advice_negative:noise",
    ]);
  });

  it("on a permit under review treats conditions anew only when it amends", () => {
    const problems = (kind: "maintained" | "amended" | "revoked") =>
      Object.keys(problemsOfReview({ ...base, kind }, around));
    expect(problems("maintained")).toEqual([]);
    expect(problems("revoked")).toEqual([]);
    expect(problems("amended")).toEqual(["treatment-a"]);
  });
});
