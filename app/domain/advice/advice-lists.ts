/** The lists into which a service's requests fall. `told`: the application changed, and the advice given holds all the same. */
export const adviceLists = ["late", "week", "open", "given", "told", "ended"] as const;
export type AdviceListName = (typeof adviceLists)[number];
