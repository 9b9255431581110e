/** What the decision does with a condition that was advised, or where its own condition comes from. */
export const conditionTreatments = ["adopted", "adapted", "departed", "general", "own"] as const;
export type ConditionTreatment = (typeof conditionTreatments)[number];
