import type { Handreiking } from "../handreiking/model";
import type { Materiality, Question } from "../handreiking/question";
import type { BasisChange } from "./changes-since";
import { isFreeText, type Ruling, rulingOn } from "./ruling";
import { sameValue } from "./same-value";

type Values = Readonly<Record<string, unknown>>;

/**
 * Which of these answers matters differently now: as the question says (`wezenlijk`), with its margin, unless an
 * officer ruled that this difference in free text does not matter.
 */
export function changedAnswers(
  { questions }: Pick<Handreiking, "questions">,
  before: Values,
  now: Values,
  rulings: readonly Ruling[],
): BasisChange[] {
  return Object.entries(before).flatMap(([id, value]): BasisChange[] => {
    const question = questions.find((candidate) => candidate.id === id);
    const [from, to] = [value ?? null, now[id] ?? null];
    if (!isMaterialDifference(question, from, to)) return [];
    const isRuled = question !== undefined && isFreeText(question) && rulingOn(rulings, id, from, to) !== null;
    return isRuled ? [] : [{ kind: "question", id, from, to }];
  });
}

/** Whether a difference matters by the method; of what the method does not know, every difference does. */
export function isMaterialDifference(question: Question | undefined, from: unknown, to: unknown): boolean {
  return differs(question?.materiality ?? { kind: "yes" }, from, to);
}

function differs(materiality: Materiality, from: unknown, to: unknown): boolean {
  switch (materiality.kind) {
    case "no":
      return false;
    case "always":
    case "yes":
      return !sameValue(from, to);
    case "margin":
      if (typeof from !== "number" || typeof to !== "number") return !sameValue(from, to);
      return isBeyondMargin(materiality, whole(from), whole(to));
  }
}

type Margin = Extract<Materiality, { kind: "margin" }>;

/** In whole ten-thousandths, so that a step of exactly the margin is not beyond it. */
const whole = (value: number): number => Math.round(value * 10_000);

function isBeyondMargin({ amount, unit }: Margin, from: number, to: number): boolean {
  const step = Math.abs(to - from);
  return unit === "procent" ? step * 100 > Math.abs(from) * amount : step > whole(amount);
}
