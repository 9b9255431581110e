import type { EquatedDays } from "./equated-days";
import { isTooLongToMove, movesByAct } from "./general-terms-act";
import { addDays, addMonths, type LocalDate, toCivil } from "./local-date";
import { isSuspendedOn, lengthOf, type SuspendedPeriod, suspendedPeriods } from "./suspension";
import type { DueDate, TermInput, TermLength, TermMove, TermNote } from "./term";
import { addWorkingDays, freeDay } from "./working-days";

const lastOf = (moves: readonly TermMove[], otherwise: LocalDate): LocalDate => moves.at(-1)?.to ?? otherwise;

/** The day a length away from the anchor by counting alone; a negative sign counts back. */
function countFrom(anchor: LocalDate, { amount, unit }: TermLength, equated: EquatedDays, sign: 1 | -1 = 1): LocalDate {
  if (unit === "working_days") return addWorkingDays(anchor, sign * amount, equated);
  if (unit === "months") return addMonths(anchor, sign * amount);
  return addDays(anchor, sign * amount * (unit === "weeks" ? 7 : 1));
}

type Stretch = { last: LocalDate; used: readonly SuspendedPeriod[]; moves: readonly TermMove[] };

/**
 * One stretch of a running clock: the length counted from the day after the anchor, longer by every suspended day
 * that falls within it. A suspension that begins after it, while the act carries the last day over free days, only
 * keeps the term from ending on a suspended day.
 */
function stretch(
  input: TermInput,
  anchor: LocalDate,
  length: TermLength,
  periods: readonly SuspendedPeriod[],
): Stretch {
  const counts = (day: LocalDate) => !isSuspendedOn(periods, day);
  const used: SuspendedPeriod[] = [];
  const ahead = periods.filter((period) => period.until > addDays(anchor, 1));

  if (length.unit === "working_days") {
    const last = addWorkingDays(anchor, length.amount, input.equated, (day) => !counts(day));
    return { last, used: ahead.filter((period) => period.from <= last), moves: [] };
  }
  let last = countFrom(anchor, length, input.equated);
  for (const period of ahead) {
    const clipped = period.from > anchor ? period : { ...period, from: addDays(anchor, 1) };
    if (clipped.from > last) break;
    last = addDays(last, lengthOf(clipped));
    used.push(clipped);
  }
  const moves = input.nature === "statutory" ? movesByAct(length, anchor, last, input.equated, counts) : [];
  return { last, used, moves };
}

function suspendedMove(used: readonly SuspendedPeriod[], to: LocalDate): TermMove[] {
  if (used.length === 0) return [];
  return [{ kind: "suspended", days: used.reduce((sum, period) => sum + lengthOf(period), 0), periods: used, to }];
}

function countedBack({ term, nature, anchor, equated }: TermInput): DueDate {
  const due = countFrom(anchor, term, equated, -1);
  const free = freeDay(due, equated);
  const notes: TermNote[] = free ? [{ kind: "falls_on_free_day", day: free }] : [];
  return { due, derivation: { term, nature, anchor, counted: due, moves: [], notes } };
}

function notesOn(input: TermInput, due: LocalDate, lastLength: TermLength): TermNote[] {
  const notes: TermNote[] = [];
  const free = freeDay(due, input.equated);
  if (free) notes.push({ kind: "falls_on_free_day", day: free });
  if (free && input.nature === "statutory" && isTooLongToMove(lastLength)) notes.push({ kind: "too_long_to_move" });
  for (const { termEnds, requestedOn } of input.suspensions) {
    if (termEnds === null) notes.push({ kind: "suspension_without_term", requestedOn });
  }
  const { year } = toCivil(due);
  const known = year >= input.equated.firstYear && year <= input.equated.lastYear;
  const looksAtFreeDays = input.nature === "statutory" || input.term.unit === "working_days";
  if (looksAtFreeDays && !known) notes.push({ kind: "equated_days_unknown", year });
  return notes;
}

function countedForward(input: TermInput): DueDate {
  const { term, nature, anchor, extension, equated } = input;
  const periods = suspendedPeriods(input.suspensions);
  const first = stretch(input, anchor, term, periods);
  const endOfFirst = lastOf(first.moves, first.last);
  const counted = countFrom(anchor, term, equated);
  const moves: TermMove[] = suspendedMove(first.used, first.last);

  const inTime = extension !== null && extension.decidedOn <= endOfFirst;
  if (extension === null || !inTime) {
    moves.push(...first.moves);
    const due = lastOf(moves, counted);
    const notes = notesOn(input, due, term);
    if (extension) notes.push({ kind: "extension_too_late", decidedOn: extension.decidedOn, lastDay: endOfFirst });
    return { due, derivation: { term, nature, anchor, counted, moves, notes } };
  }

  // The extension is a new term that follows the first one as counted: a free day at the seam moves nothing.
  const second = stretch(input, first.last, extension, periods);
  const length = { amount: extension.amount, unit: extension.unit };
  const extendedTo = countFrom(first.last, length, equated);
  moves.push({ kind: "extended", length, decidedOn: extension.decidedOn, to: extendedTo });
  moves.push(...suspendedMove(second.used, second.last), ...second.moves);
  const due = lastOf(moves, counted);
  return { due, derivation: { term, nature, anchor, counted, moves, notes: notesOn(input, due, extension) } };
}

/**
 * The last day of a term and how it came about. Counted back from a day it is never moved (Algemene termijnenwet
 * art. 1 lid 2); counted forward it is lengthened by suspension and one extension, and a statutory term is moved
 * by the act (art. 1 lid 1, 2 and 4).
 */
export const dueDate = (input: TermInput): DueDate =>
  input.term.direction === "before" ? countedBack(input) : countedForward(input);
