import { ownMoveWords } from "~/copy/nl/dossier/own-clock-text";
import { localDate } from "~/domain/time/local-date";
import type { DossierState } from "../../data/dossier-state.server";

/** What moved the day on which the gemeente decides, in a sentence, with what the gemeente wrote about it. */
export type OwnMove = { title: string; reason: string };

/** An extension, the grounds on which the clock stood still, and a notice of default, for the applicant to read. */
export function movesOf({ surroundings, suspensions, clock }: DossierState): OwnMove[] {
  const { extension, notice } = surroundings;
  const lastDay = clock?.clock.lastDay.due ?? null;
  const stopped = suspensions
    .filter(({ ground }) => ground !== "supplement")
    .map((one) => ({ title: ownMoveWords.stopped(one), reason: one.explanation }));
  return [
    ...(extension === null || lastDay === null
      ? []
      : [{ title: ownMoveWords.extended(extension, lastDay), reason: extension.reason }]),
    ...stopped,
    ...(notice === null ? [] : [{ title: ownMoveWords.notice(localDate(notice.receivedOn)), reason: "" }]),
  ];
}
