import type { Handreiking } from "~/domain/handreiking/model";
import { conditionsOf } from "./conditions";

/** Every number at which something turns, by what is compared with it. */
export function borders(handreiking: Handreiking): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  const add = (subject: string, values: readonly (number | null)[]) => {
    const known = found.get(subject) ?? new Set();
    for (const value of values) if (value !== null) known.add(value);
    found.set(subject, known);
  };
  for (const test of conditionsOf(handreiking).flatMap(({ when }) => when.clauses.flat())) {
    if (test.kind === "between") add(test.subject, [test.min, test.max]);
    if (test.kind === "number-in") add(test.subject, test.values);
  }
  for (const { fact, points } of handreiking.scan?.profiles.flatMap(({ questions }) => questions) ?? []) {
    if (points.kind === "bands")
      add(
        fact,
        points.bands.map(({ from }) => from),
      );
  }
  return found;
}

/** The smallest step by which something that is compared can differ. */
export function stepOf({ facts }: Handreiking, subject: string): number {
  const fact = facts.find(({ id }) => id === subject);
  if (fact?.type === "number") return 10 ** -fact.decimals;
  return subject.startsWith("score_") || subject === "risicoscore" ? 0.25 : 1;
}
