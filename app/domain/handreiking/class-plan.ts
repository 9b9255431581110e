import type { Condition } from "./condition";
import type { Operand, Operation } from "./derived-fact";
import type { Handreiking, PlanNode } from "./model";

/**
 * The same method with a plan of only what the class depends on, so that trying many answers stays cheap. Only the
 * track, the scan and the class may be asked of it.
 */
export function classPlan(handreiking: Handreiking): {
  readonly model: Handreiking;
  readonly facts: ReadonlySet<string>;
} {
  const { classes, scan, track, plan } = handreiking;
  const needed = new Set<string>();
  const need = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (needed.has(id)) continue;
      needed.add(id);
      const derived = handreiking.derived.find((fact) => fact.id === id);
      if (derived) need(operandsOf(derived.operation));
      const question = handreiking.questions.find((candidate) => candidate.id === id);
      if (question) need(subjectsOf(question.when));
    }
  };
  const criteria = [...(track.free?.criteria ?? []), ...(track.melding?.criteria ?? [])];
  for (const rule of [...classes.table, ...classes.minimum, ...criteria]) need(subjectsOf(rule.when));
  need(scan?.profiles.flatMap((profile) => profile.questions.map((question) => question.fact)) ?? []);

  const counts = (node: PlanNode): boolean => {
    if (node.kind === "fact") return needed.has(handreiking.facts[node.index]?.id ?? "");
    if (node.kind === "derived") return needed.has(handreiking.derived[node.index]?.id ?? "");
    return node.kind !== "rows" || needed.has(node.question);
  };
  return { model: { ...handreiking, plan: { ...plan, order: plan.order.filter(counts) } }, facts: needed };
}

export const subjectsOf = (condition: Condition | null): string[] =>
  (condition?.clauses ?? []).flatMap((clause) => clause.map((test) => test.subject));

/** What a derived fact is calculated from: facts, or the question whose rows it adds up. */
export function operandsOf(operation: Operation): string[] {
  const operand = (part: Operand) => ("subject" in part ? [part.subject] : []);
  switch (operation.kind) {
    case "divide":
      return [...operand(operation.numerator), ...operand(operation.denominator)];
    case "choose":
      return operation.rows.flatMap((row) => subjectsOf(row.when));
    case "multiply":
    case "add":
    case "highest":
      return operation.operands.flatMap(operand);
    default:
      return [operation.rows.question];
  }
}
