/** The lists into which a service's requests fall. */
export const adviceLists = ["late", "week", "open", "given", "ended"] as const;
export type AdviceListName = (typeof adviceLists)[number];
