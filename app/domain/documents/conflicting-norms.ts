/** What a service asks for a norm on which services may differ, such as the width of a passage. */
export type NormPosition = {
  norm: { id: string; name: string; unit: string; strictest: "highest" | "lowest" };
  service: string;
  value: number;
};

/** A norm for which services ask different values. The strictest wins unless someone decides otherwise with a reason. */
export type NormConflict = {
  norm: NormPosition["norm"];
  positions: readonly { service: string; value: number }[];
  strictest: number;
};

/** The norms on which the services differ, in the order in which they were first named. */
export function conflictingNorms(positions: readonly NormPosition[]): NormConflict[] {
  const byNorm = new Map<string, NormPosition[]>();
  for (const position of positions) {
    byNorm.set(position.norm.id, [...(byNorm.get(position.norm.id) ?? []), position]);
  }
  return [...byNorm.values()].flatMap((same) => {
    const norm = same[0]?.norm;
    const values = same.map((position) => position.value);
    if (!norm || new Set(values).size < 2) return [];
    const strictest = norm.strictest === "highest" ? Math.max(...values) : Math.min(...values);
    return [{ norm, positions: same.map(({ service, value }) => ({ service, value })), strictest }];
  });
}
