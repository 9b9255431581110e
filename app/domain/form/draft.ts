import { addDays, type LocalDate } from "../time/local-date";

/** What a draft will become: a first application, an answer to a request to supplement, or a change. */
export const draftPurposes = ["application", "supplement", "change"] as const;
export type DraftPurpose = (typeof draftPurposes)[number];

/** What an application version is; an officer corrects with a reason and enters paper applications. */
export const applicationVersionKinds = ["first", "supplement", "change", "correction", "paper"] as const;
export type ApplicationVersionKind = (typeof applicationVersionKinds)[number];

/** A draft that nobody touches is removed after this long, with its files. */
export const draftLifetimeDays = 30;

/** The last day on which a draft is there when nobody touches it again after this day. */
export const keptUntil = (touchedOn: LocalDate): LocalDate => addDays(touchedOn, draftLifetimeDays);

/** Days before that on which whoever began it is told, while there is time to go on with it. */
export const draftMarks = [7, 1] as const;
