/** Where a request for advice stands. Expiry is worked out from the basis and never stored. */
export const adviceRequestStatuses = [
  "concept",
  "asked",
  "in_progress",
  "more_information",
  "given",
  "withdrawn",
  "no_reaction",
] as const;
export type AdviceRequestStatus = (typeof adviceRequestStatuses)[number];

/** A request to one service, or the request for the joint advice that rests on the advice of several. */
export const adviceRequestKinds = ["single", "joint"] as const;
export type AdviceRequestKind = (typeof adviceRequestKinds)[number];

/** What a service concludes; apart from the status of the request. */
export const conclusions = ["positive", "positive_with_conditions", "negative", "no_advice_needed"] as const;
export type Conclusion = (typeof conclusions)[number];

/** Whether a condition must be taken over or is advised. */
export const bindings = ["must", "advised"] as const;
export type Binding = (typeof bindings)[number];
