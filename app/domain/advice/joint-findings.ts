/** Which value holds where services ask different ones. The strictest needs no reason, another does. */
export type NormChoice = { normId: string; value: number; reason: string };

/** What a joint advice says besides the findings by theme. */
export type JointFindings = {
  disagreements: string;
  /** What the services can and cannot deliver on the days of the evenement. */
  capacity: string;
  choices: readonly NormChoice[];
};

// A colon cannot stand in the id of a theme, so these never meet one.
const disagreementsKey = "joint:disagreements";
const capacityKey = "joint:capacity";
const normKey = /^norm:(.+):(value|reason)$/;

const isOfJoint = (key: string): boolean => key === disagreementsKey || key === capacityKey || normKey.test(key);

/** Findings by theme alone; the empty key holds the general part. */
export function themeFindings(findings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(findings).filter(([key]) => !isOfJoint(key)));
}

export function readJointFindings(findings: Readonly<Record<string, string>>): JointFindings {
  const norms = [...new Set(Object.keys(findings).flatMap((key) => normKey.exec(key)?.[1] ?? []))];
  return {
    disagreements: findings[disagreementsKey] ?? "",
    capacity: findings[capacityKey] ?? "",
    choices: norms.map((normId) => ({
      normId,
      value: Number(findings[`norm:${normId}:value`] ?? "0"),
      reason: findings[`norm:${normId}:reason`] ?? "",
    })),
  };
}

/** A joint advice keeps everything it says where every advice keeps its findings. */
export function writeJointFindings({ disagreements, capacity, choices }: JointFindings): Record<string, string> {
  return {
    [disagreementsKey]: disagreements,
    [capacityKey]: capacity,
    ...Object.fromEntries(
      choices.flatMap(({ normId, value, reason }) => [
        [`norm:${normId}:value`, String(value)],
        [`norm:${normId}:reason`, reason],
      ]),
    ),
  };
}
