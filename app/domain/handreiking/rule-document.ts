/** What kinds of versioned rule documents a region keeps. */
export const ruleDocumentKinds = ["handreiking", "gemeente", "bibliotheek"] as const;
export type RuleDocumentKind = (typeof ruleDocumentKinds)[number];

/** Life of a version: written, proposed, adopted by somebody else than the writer, or withdrawn. */
export const ruleDocumentStatuses = ["draft", "proposed", "adopted", "withdrawn"] as const;
export type RuleDocumentStatus = (typeof ruleDocumentStatuses)[number];
