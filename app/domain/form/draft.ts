/** What a draft will become: a first application, an answer to a request to supplement, or a change. */
export const draftPurposes = ["application", "supplement", "change"] as const;
export type DraftPurpose = (typeof draftPurposes)[number];

/** What an application version is; an officer corrects with a reason and enters paper applications. */
export const applicationVersionKinds = ["first", "supplement", "change", "correction", "paper"] as const;
export type ApplicationVersionKind = (typeof applicationVersionKinds)[number];

/** A draft that nobody touches is removed after this long, with its files. */
export const draftLifetimeDays = 30;
