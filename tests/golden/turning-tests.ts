import type { NumberTest, Test } from "~/domain/handreiking/condition";
import type { Handreiking } from "~/domain/handreiking/model";
import type { Verdict } from "~/domain/handreiking/reserved";
import type { ValueSet } from "~/domain/handreiking/value-set";
import { judgeClause, judgeCondition, judgeTest, type Values } from "~/domain/handreiking/verdict";
import { stepOf } from "./borders";
import { conditionsOf, type OwnCondition } from "./conditions";

/** A test in a condition, and what would show that it is as it should be. */
export type TurningTest = OwnCondition & { clause: number; test: Test; names: readonly string[] };

/** Every test of every condition; of a comparison each of its borders, from within and from without. */
export function turningTests(handreiking: Handreiking): TurningTest[] {
  return conditionsOf(handreiking).flatMap((own) =>
    own.when.clauses.flatMap((tests, clause) =>
      tests.map((test, index) => ({ ...own, clause, test, names: namesOf(`${own.owner} ${clause}.${index}`, test) })),
    ),
  );
}

function namesOf(place: string, test: Test): string[] {
  const bounds = test.kind === "between" ? [test.min, test.max].filter((bound) => bound !== null) : [""];
  return bounds.flatMap((bound) => [`${place} ${bound} ja`, `${place} ${bound} nee`]);
}

/** The tests on which a condition turns with these values: with another answer to this test alone it would be otherwise. */
export function turned(handreiking: Handreiking, tests: readonly TurningTest[], values: Values): string[] {
  return tests.flatMap(({ when, unless, clause, test, names }) => {
    const verdict = judgeTest(test, values);
    const others = when.clauses[clause]?.filter((other) => other !== test) ?? [];
    if (verdict === "onbekend" || judgeClause(others, values) !== "ja") return [];
    if (when.clauses.some((other, index) => index !== clause && judgeClause(other, values) !== "nee")) return [];
    if (unless.some((before) => judgeCondition(before, values) !== "nee")) return [];
    const said = names.filter((name) => name.endsWith(` ${verdict}`));
    if (test.kind !== "between") return said;
    const value = certainNumber(values[test.slot]);
    const step = stepOf(handreiking, test.subject);
    return said.filter((name) => value !== null && isNext(value, Number(name.split(" ").at(-2)), step, verdict, test));
  });
}

/** Whether a number is the last one on its side of a border: the border itself, or the first number beyond it. */
function isNext(value: number, border: number, step: number, verdict: Verdict, test: NumberTest): boolean {
  const isOpen = border === test.min ? test.minOpen : test.maxOpen;
  if (isOpen === (verdict === "nee")) return value === border;
  return value !== border && Math.abs(value - border) <= step * 1.001;
}

const certainNumber = (set: ValueSet | undefined): number | null =>
  set?.kind === "number" && set.absence === "no" && set.min === set.max ? set.min : null;
