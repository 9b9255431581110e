import { addDays, type LocalDate } from "../time/local-date";
import type { ContinuedTerm } from "../time/outage";
import type { RoomForObjection } from "../time/room-for-objection";
import type { StatutoryClock } from "../time/statutory-clock";
import { lengthOf, type Suspension, type SuspensionGround, suspendedPeriod } from "../time/suspension";
import type { TermLength } from "../time/term";
import type { SupplementTerm } from "./supplement-term";

/** One day in the life of the term to decide; what lies after today is what is to come as far as now known. */
export type ClockEvent = { on: LocalDate } & (
  | { kind: "received" | "supplement_received" | "supplement_unused" | "last_day" | "notice_possible" }
  | { kind: "today"; daysLeft: number }
  | { kind: "received_late"; excuse: ContinuedTerm }
  | { kind: "supplement_asked"; termEnds: LocalDate; days: number }
  | { kind: "term_continued"; continued: ContinuedTerm }
  | { kind: "stopped"; ground: SuspensionGround; termEnds: LocalDate; days: number; explanation: string }
  | { kind: "resumed"; ground: SuspensionGround; early: boolean }
  | { kind: "extended"; length: TermLength; reason: string; by: string }
  | { kind: "notice" | "penalty_risk" | "penalty_ends" | "evenement" }
  | { kind: "decided"; late: boolean }
  | { kind: "penalty_begins"; days: number }
  | { kind: "room_for_objection"; weeks: number }
);

export type ClockRecords = {
  receivedOn: LocalDate;
  excuse: ContinuedTerm | null;
  suspensions: readonly (Suspension & { explanation: string })[];
  supplement: SupplementTerm | null;
  extension: { decidedOn: LocalDate; length: TermLength; reason: string; by: string } | null;
  noticeOn: LocalDate | null;
  decidedOn: LocalDate | null;
  firstDay: LocalDate;
  today: LocalDate;
  /** Null when the method has no term to decide that runs for certain. */
  clock: StatutoryClock | null;
  /** Null for what can not be objected against. */
  room: RoomForObjection | null;
  /** Whether a late decision can cost a penalty: an application for a permit, not a melding. */
  hasPenalty: boolean;
};

/** Everything that happened to the term to decide and all that follows from it, in the order of the days. */
export function clockLine(records: ClockRecords): readonly ClockEvent[] {
  const { receivedOn, excuse, extension, decidedOn, firstDay, clock, room } = records;
  const events: ClockEvent[] = [
    excuse === null ? { kind: "received", on: receivedOn } : { kind: "received_late", on: receivedOn, excuse },
    ...records.suspensions.flatMap(eventsOf),
    ...supplementEvents(records.supplement),
  ];
  if (extension !== null) {
    const { decidedOn: on, length, reason, by } = extension;
    events.push({ kind: "extended", on, length, reason, by });
  }
  if (clock !== null) events.push({ kind: "last_day", on: clock.lastDay.due }, ...defaultEvents(records, clock));
  if (room !== null) events.push({ kind: "room_for_objection", on: room.lastDay, weeks: room.weeks });
  if (decidedOn !== null) events.push({ kind: "decided", on: decidedOn, late: clock?.late ?? false });
  else if (clock?.daysLeft != null) events.push({ kind: "today", on: records.today, daysLeft: clock.daysLeft });
  events.push({ kind: "evenement", on: firstDay });
  return events.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** When the clock stopped and when it runs again. */
function eventsOf(suspension: ClockRecords["suspensions"][number]): ClockEvent[] {
  const { ground, requestedOn, termEnds, endedOn, explanation } = suspension;
  const period = suspendedPeriod(suspension);
  const days = period === null ? 0 : lengthOf(period);
  if (termEnds === null) return [];
  const begin: ClockEvent =
    ground === "supplement"
      ? { kind: "supplement_asked", on: requestedOn, termEnds, days }
      : { kind: "stopped", on: requestedOn, ground, termEnds, days, explanation };
  const answer: ClockEvent[] =
    ground === "supplement" && endedOn !== null ? [{ kind: "supplement_received", on: endedOn }] : [];
  const again: ClockEvent[] =
    period === null ? [] : [{ kind: "resumed", on: period.until, ground, early: endedOn === period.until }];
  return [begin, ...answer, ...again];
}

function supplementEvents(supplement: SupplementTerm | null): ClockEvent[] {
  if (supplement === null) return [];
  const { continued, isOpen, isOver, lastDay, termEndsOn } = supplement;
  return [
    ...(continued === null ? [] : [{ kind: "term_continued", on: termEndsOn, continued } as const]),
    ...(isOpen && isOver ? [{ kind: "supplement_unused", on: addDays(lastDay, 1) } as const] : []),
  ];
}

/** What can follow, or followed, when the gemeente decides too late (Awb art. 4:17). */
function defaultEvents({ noticeOn, decidedOn, hasPenalty }: ClockRecords, clock: StatutoryClock): ClockEvent[] {
  if (!hasPenalty || (decidedOn !== null && !clock.late)) return [];
  const possible: ClockEvent = { kind: "notice_possible", on: clock.noticePossibleFrom };
  if (noticeOn === null) {
    return decidedOn === null ? [possible, { kind: "penalty_risk", on: clock.penaltyRiskFrom }] : [possible];
  }
  const { penalty } = clock;
  return [
    possible,
    { kind: "notice", on: noticeOn },
    ...(penalty === null
      ? []
      : [
          { kind: "penalty_begins", on: penalty.firstDay, days: penalty.days } as const,
          { kind: "penalty_ends", on: penalty.lastDay } as const,
        ]),
  ];
}
