import type { FieldProblem } from "../outcome";
import { type EventDay, eventDay, eventDays } from "../time/event-days";
import { addDays, addMonths, type LocalDate } from "../time/local-date";
import { isLocalTime, type LocalTime, localTime, parseLocalTime } from "../time/local-time";
import { nothingRead, type Reading } from "./answer-reading";
import { type RawForm, rowCountOf, rowFieldName, textOf } from "./raw-form";
import { readDate, readTime } from "./read-moment";

/** The fields of one event day. The end is on the same date, or when ticked on the next. */
export const eventDayFields = { date: "datum", begin: "begin", end: "einde", nextDay: "volgende_dag" } as const;

export const maxEventDays = 100;

const monthsAhead = 60;

/** Days lie in the future of a new application; on paper and in history they may have passed. */
export type EventDayLimits = { readonly today: LocalDate; readonly pastAllowed: boolean };

type Problems = Record<string, FieldProblem>;
type Row = { index: number; day: EventDay };

/** The rows of event days: each filled row must be whole, and no two may share time. */
export function readEventDays(raw: RawForm, questionId: string, limits: EventDayLimits): Reading<readonly EventDay[]> {
  const problems: Problems = {};
  const rows: Row[] = [];
  for (let index = 0; index < rowCountOf(raw, questionId, maxEventDays); index++) {
    const day = readRow(raw, questionId, index, limits, problems);
    if (day) rows.push({ index, day });
  }
  const days = eventDays(rows.map((row) => row.day));
  if (days.ok) return rows.length === 0 ? { ...nothingRead, problems } : { answer: days.value, problems };
  const row = rows[Number(days.detail?.index ?? 0)];
  problems[rowFieldName(questionId, row?.index ?? 0, eventDayFields.begin)] = { code: "days_overlap" };
  return { problems };
}

function readRow(raw: RawForm, questionId: string, index: number, limits: EventDayLimits, problems: Problems) {
  const name = (field: keyof typeof eventDayFields) => rowFieldName(questionId, index, eventDayFields[field]);
  const date = readDate(name("date"), textOf(raw, name("date")));
  const begin = readTime(name("begin"), textOf(raw, name("begin")));
  const { reading: end, midnight } = readEnd(name("end"), textOf(raw, name("end")));
  const ticked = textOf(raw, name("nextDay")) === "ja";
  const own: Problems = { ...date.problems, ...begin.problems, ...end.problems };
  if (date.answer !== undefined) Object.assign(own, dateLimits(name("date"), date.answer, limits));

  const isEmpty = Object.keys(own).length === 0 && !date.answer && !begin.answer && !end.answer;
  if (isEmpty) return null;
  for (const [field, reading] of [
    [name("date"), date],
    [name("begin"), begin],
    [name("end"), end],
  ] as const) {
    if (reading.answer === undefined && !own[field]) own[field] = { code: "required" };
  }
  Object.assign(problems, own);
  if (Object.keys(own).length > 0 || !date.answer || !begin.answer || !end.answer) return null;

  const startsAt = { startDate: date.answer, startTime: begin.answer, endTime: end.answer };
  const day = eventDay({ ...startsAt, nextDay: ticked || midnight });
  if (day.ok) return day.value;
  problems[day.reason === "next_day" ? name("nextDay") : name("end")] = { code: day.reason };
  return null;
}

/** An end at 24.00 can only be the midnight that closes the day. */
function readEnd(name: string, text: string): { reading: Reading<LocalTime>; midnight: boolean } {
  const parsed = text.length < 20 ? parseLocalTime(text) : null;
  if (parsed && !parsed.ok && parsed.reason === "midnight_is_next_day") {
    return { reading: { answer: localTime("00:00"), problems: {} }, midnight: true };
  }
  return { reading: readTime(name, text), midnight: false };
}

function dateLimits(name: string, date: LocalDate, { today, pastAllowed }: EventDayLimits): Problems {
  if (!pastAllowed && date < today) return { [name]: { code: "date_passed" } };
  return date > addMonths(today, monthsAhead) ? { [name]: { code: "date_too_far" } } : {};
}

/** Whether a stored value is an event day; drafts outlive the program that wrote them. */
export function isEventDay(value: unknown): value is EventDay {
  if (typeof value !== "object" || value === null) return false;
  const { startDate, startTime, endDate, endTime } = value as Partial<Record<keyof EventDay, unknown>>;
  const dates = [startDate, endDate].every((date) => typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date));
  return dates && [startTime, endTime].every((time) => typeof time === "string" && isLocalTime(time));
}

/** Whether an event day ends on the date after it began. */
export const endsNextDay = (day: EventDay): boolean => day.endDate === addDays(day.startDate, 1);
