import { deriveFromRows, type KnownRows } from "./derive-from-rows";
import type { DerivedFact, Operand } from "./derived-fact";
import { add, divide, highest, type Interval, multiply, round } from "./interval";
import { type Absence, choiceSet, numberSet, type ValueSet } from "./value-set";
import { judgeCondition, type Values } from "./verdict";

/** Works out a derived fact over everything that the facts it reads can still be. */
export function derive(fact: DerivedFact, values: Values, rowsOf: (question: string) => KnownRows): ValueSet {
  const { operation } = fact;
  switch (operation.kind) {
    case "choose":
      return choose(fact, values);
    case "divide": {
      const parts = [operation.numerator, operation.denominator].map((operand) => intervalOf(operand, values));
      const [numerator, denominator] = parts;
      if (!numerator || !denominator) return numberSet(fact.min, fact.max);
      return withAbsence(round(divide(numerator, denominator), operation.rounding), parts);
    }
    case "multiply":
    case "add":
    case "highest": {
      const parts = operation.operands.map((operand) => intervalOf(operand, values));
      const combine = { multiply, add, highest }[operation.kind];
      return withAbsence(round(combine(parts), operation.rounding), parts);
    }
    default:
      return deriveFromRows(fact, operation, rowsOf(operation.rows.question));
  }
}

type Part = Interval & { readonly absence: Absence };

function intervalOf(operand: Operand, values: Values): Part {
  if ("constant" in operand) return { min: operand.constant, max: operand.constant, absence: "no" };
  const set = values[operand.slot];
  if (set?.kind !== "number") throw new Error(`${operand.subject} is not a number`);
  return set;
}

/** A calculation with a part that is not applicable is not applicable. */
function withAbsence(interval: Interval, parts: readonly Part[]): ValueSet {
  const absence = parts.some((p) => p.absence === "only")
    ? "only"
    : parts.some((p) => p.absence === "maybe")
      ? "maybe"
      : "no";
  return { kind: "number", min: interval.min, max: interval.max, absence };
}

function choose(fact: DerivedFact, values: Values): ValueSet {
  const { operation } = fact;
  if (operation.kind !== "choose") throw new Error(`${fact.id} does not choose`);
  const bit = (option: string) =>
    1 <<
    Math.max(
      0,
      fact.options.findIndex((candidate) => candidate.id === option),
    );
  let mask = 0;
  for (const row of operation.rows) {
    const verdict = judgeCondition(row.when, values);
    if (verdict !== "nee") mask |= bit(row.option);
    if (verdict === "ja") return choiceSet(mask);
  }
  return choiceSet(mask | bit(operation.otherwise));
}
