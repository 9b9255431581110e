import { dueDate } from "./due-date";
import { equatedDays } from "./equated-days";
import type { LocalDate } from "./local-date";
import { objectionWeeks } from "./room-for-objection";

/**
 * The last day on which an interested party can object: six weeks from the day after the decision was announced
 * (Awb art. 6:7 and 6:8), moved to the next working day as every statutory term (Algemene termijnenwet art. 1 lid 1).
 */
export function lastDayToObject(announcedOn: LocalDate): LocalDate {
  return dueDate({
    term: { amount: objectionWeeks, unit: "weeks", direction: "after" },
    nature: "statutory",
    anchor: announcedOn,
    suspensions: [],
    extension: null,
    equated: equatedDays,
  }).due;
}
