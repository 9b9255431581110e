import type { Mark } from "./mark-due";

/**
 * Before the end of a term to supplement: once while there is time to gather things, once on the day before. The Awb
 * sets no reminder; after the term it is for the gemeente to decide (art. 4:5).
 */
export const supplementMarks: readonly Mark[] = [5, 1];

/** Who decides hears two weeks before the last day, which is the time that a notice of default leaves (Awb 4:17 lid 3). */
const handlerMark = 14;

/** A working week before the last day the coordinator hears it too, who can still let somebody else decide. */
const coordinatorMark = 5;

export const decisionMarks: readonly Mark[] = [handlerMark, coordinatorMark, "overdue"];

/** Whether the coordinator hears of a decision at this mark, besides whoever handles the dossier. */
export const alsoTellsCoordinator = (mark: Mark): boolean => mark === "overdue" || mark <= coordinatorMark;
