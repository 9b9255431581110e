import type { HolidayId } from "~/domain/time/holidays";
import { addDays } from "~/domain/time/local-date";
import type { OnTime } from "~/domain/time/on-time";
import type { RoomForObjection } from "~/domain/time/room-for-objection";
import type { StatutoryClock } from "~/domain/time/statutory-clock";
import type { SuspendedPeriod, SuspensionGround } from "~/domain/time/suspension";
import type { DueDate, SkippedDay, TermLength, TermMove, TermNote, TermUnit } from "~/domain/time/term";
import { capitalise, formatCount, formatDate, formatDateWithDay, formatList } from "./format";

/** Names of the holidays of the Algemene termijnenwet. */
export const holidayNames: Readonly<Record<HolidayId, string>> = {
  new_year: "Nieuwjaarsdag",
  good_friday: "Goede Vrijdag",
  easter_monday: "Tweede Paasdag",
  kings_day: "Koningsdag",
  liberation_day: "Bevrijdingsdag",
  ascension_day: "Hemelvaartsdag",
  whit_monday: "Tweede Pinksterdag",
  christmas_day: "Eerste Kerstdag",
  second_christmas_day: "Tweede Kerstdag",
};

const unitNames: Readonly<Record<TermUnit, readonly [one: string, many: string]>> = {
  days: ["dag", "dagen"],
  weeks: ["week", "weken"],
  months: ["maand", "maanden"],
  working_days: ["werkdag", "werkdagen"],
};

const grounds: Readonly<Record<SuspensionGround, string>> = {
  supplement: "om een aanvulling was gevraagd (Awb artikel 4:15 lid 1)",
  consent: "de aanvrager instemde met uitstel (Awb artikel 4:15 lid 2)",
  applicant: "de vertraging door de aanvrager kwam (Awb artikel 4:15 lid 2)",
  force_majeure: "er sprake was van overmacht (Awb artikel 4:15 lid 2)",
};

/** What stopped the clock, as a heading or a choice. */
export const suspensionGroundNames: Readonly<Record<SuspensionGround, string>> = {
  supplement: "Aanvulling gevraagd",
  consent: "De aanvrager stemt schriftelijk in met uitstel",
  applicant: "De vertraging ligt bij de aanvrager",
  force_majeure: "Overmacht",
};

/** weken, werkdagen */
export const termUnitName = (unit: TermUnit): string => unitNames[unit][1];

/** 8 weken, 1 werkdag */
export const formatTermLength = ({ amount, unit }: TermLength): string => formatCount(amount, ...unitNames[unit]);

function freeDayName({ why }: SkippedDay): string {
  if (why === "saturday") return "een zaterdag";
  if (why === "sunday") return "een zondag";
  if (why === "suspended") return "een dag waarop de termijn stilstaat";
  return why === "equated_day" ? "een dag die de wet met een feestdag gelijkstelt" : holidayNames[why];
}

/** 20 maart 2026 tot en met 26 maart 2026: both days are days on which the clock stands still. */
function periodText({ from, until }: SuspendedPeriod): string {
  const last = addDays(until, -1);
  return from === last ? `op ${formatDate(from)}` : `van ${formatDate(from)} tot en met ${formatDate(last)}`;
}

function moveSentence(move: TermMove): string {
  switch (move.kind) {
    case "suspended": {
      const why = formatList(
        [...new Set(move.periods.flatMap((period) => period.grounds))].map((ground) => grounds[ground]),
      );
      const when = formatList(move.periods.map(periodText));
      return `De termijn staat ${formatCount(move.days, "dag", "dagen")} stil, ${when}, omdat ${why}. Zo wordt het ${formatDate(move.to)}.`;
    }
    case "extended":
      return `De termijn is op ${formatDate(move.decidedOn)} verlengd met ${formatTermLength(move.length)}. Zo wordt het ${formatDate(move.to)}.`;
    case "next_working_day": {
      const days = formatList(move.skipped.map((day) => `${formatDate(day.date)} is ${freeDayName(day)}`));
      return `${capitalise(days)}. De termijn loopt daarom door tot en met ${formatDateWithDay(move.to)} (Algemene termijnenwet artikel 1).`;
    }
    case "two_working_days":
      return `In de termijn moeten twee werkdagen vallen. Daarom loopt die door tot en met ${formatDateWithDay(move.to)} (Algemene termijnenwet artikel 2).`;
  }
}

function noteSentence(note: TermNote, direction: "after" | "before"): string {
  switch (note.kind) {
    case "falls_on_free_day": {
      const stays =
        direction === "before" ? "Een termijn die terugtelt, schuift niet op." : "Deze termijn schuift niet op.";
      return `Deze dag is ${freeDayName(note.day)}. ${stays}`;
    }
    case "too_long_to_move":
      return "De Algemene termijnenwet verschuift zo'n lange termijn niet (artikel 4).";
    case "suspension_without_term":
      return `Het verzoek van ${formatDate(note.requestedOn)} noemt geen termijn. De beslistermijn staat daardoor niet stil.`;
    case "extension_too_late":
      return `De verlenging van ${formatDate(note.decidedOn)} kwam te laat. De termijn liep af op ${formatDate(note.lastDay)}.`;
    case "equated_days_unknown":
      return `Voor ${note.year} is nog niet bekend welke dagen met een feestdag gelijk zijn gesteld. De datum kan nog veranderen.`;
  }
}

/** How a last day came about, sentence by sentence: the count, what moved it, and what to know beside it. */
export function termSentences({ derivation }: DueDate): readonly string[] {
  const { term, anchor, counted, moves, notes } = derivation;
  const word = term.direction === "after" ? "na" : "voor";
  return [
    `${capitalise(formatTermLength(term))} ${word} ${formatDate(anchor)} is ${formatDate(counted)}.`,
    ...moves.map(moveSentence),
    ...notes.map((note) => noteSentence(note, term.direction)),
  ];
}

/** The same as one line of arithmetic: "8 weken na 16 maart 2026 = 11 mei 2026; 7 dagen opgeschort: 18 mei 2026". */
export function termFormula({ derivation }: DueDate): string {
  const { term, anchor, counted, moves } = derivation;
  const word = term.direction === "after" ? "na" : "voor";
  const start = `${formatTermLength(term)} ${word} ${formatDate(anchor)} = ${formatDate(counted)}`;
  return [start, ...moves.map(moveInFormula)].join("; ");
}

function moveInFormula(move: TermMove): string {
  switch (move.kind) {
    case "suspended":
      return `${formatCount(move.days, "dag", "dagen")} opgeschort: ${formatDate(move.to)}`;
    case "extended":
      return `verlengd met ${formatTermLength(move.length)}: ${formatDate(move.to)}`;
    case "next_working_day":
      return `eerste werkdag daarna: ${formatDate(move.to)}`;
    case "two_working_days":
      return `twee werkdagen in de termijn: ${formatDate(move.to)}`;
  }
}

/** U bent op tijd, or how many days late, with the last day. */
export function onTimeSentence({ onTime, lastDay, daysLate }: OnTime): string {
  const last = formatDateWithDay(lastDay.due);
  if (onTime) return `Op tijd: de aanvraag moet uiterlijk ${last} binnen zijn.`;
  return `${capitalise(formatCount(daysLate, "dag", "dagen"))} te laat: de aanvraag had uiterlijk ${last} binnen moeten zijn.`;
}

/** What the gemeente risks or owes when it decides too late; null as long as the term runs. */
export function penaltySentence({ late, penalty, noticePossibleFrom, penaltyRiskFrom }: StatutoryClock): string | null {
  if (penalty && penalty.days > 0) {
    return `De gemeente is te laat: de dwangsom loopt sinds ${formatDate(penalty.firstDay)}, tot nu toe over ${formatCount(penalty.days, "dag", "dagen")} (Awb artikel 4:17).`;
  }
  if (penalty)
    return `Beslis voor ${formatDate(penalty.firstDay)}: vanaf die dag loopt een dwangsom (Awb artikel 4:17).`;
  if (!late) return null;
  return `De termijn is voorbij. De aanvrager kan de gemeente sinds ${formatDate(noticePossibleFrom)} in gebreke stellen; een dwangsom kan lopen vanaf ${formatDate(penaltyRiskFrom)} (Awb artikel 4:17).`;
}

/** Whether a decision still leaves time to object before the evenement. */
export function objectionSentence({ weeks, lastDay, daysLeft }: RoomForObjection): string {
  const term = formatCount(weeks, "week", "weken");
  if (daysLeft >= 0) {
    return `Beslis uiterlijk ${formatDate(lastDay)}. Dan blijft er ${term} over voor bezwaar voordat het evenement begint.`;
  }
  return `Na ${formatDate(lastDay)} blijft er minder dan ${term} over voor bezwaar voordat het evenement begint.`;
}
