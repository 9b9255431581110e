/** Whether a condition was kept, in the eyes of one party; what nobody looked at is no judgement. */
export const complianceValues = ["yes", "partly", "no", "not_seen"] as const;
export type Compliance = (typeof complianceValues)[number];

/** How well the parties worked together, from 1 (badly) to 5 (very well). */
export const cooperationGrades = ["1", "2", "3", "4", "5"] as const;
