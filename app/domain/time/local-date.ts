declare const brand: unique symbol;

/**
 * A day on the calendar in the Netherlands, written `YYYY-MM-DD`. Equal days are equal strings, and `<` on
 * two of them is "earlier". All arithmetic is on whole-day integers, so no time zone can move a day.
 */
export type LocalDate = string & { readonly [brand]: "LocalDate" };

/** Year, month (1-12) and day of the month of the proleptic Gregorian calendar. */
export type CivilDate = { year: number; month: number; day: number };

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof weekdays)[number];

const daysInEra = 146_097;
const written = /^(\d{4})-(\d{2})-(\d{2})$/;

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the calendar has this day: 29-02-2027 does not exist. */
export const existsOnCalendar = ({ year, month, day }: CivilDate): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

// Years are counted from 1 March, so that the leap day is the last of its year and months follow one formula.
function civilToDayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - 719_468;
}

function dayNumberToCivil(dayNumber: number): CivilDate {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The written form of a day that exists; anything else is a fault of the program. */
export function fromCivil(civil: CivilDate): LocalDate {
  if (!existsOnCalendar(civil)) throw new RangeError(`no such day: ${civil.year}-${civil.month}-${civil.day}`);
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(civil.year, 4)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}` as LocalDate;
}

export function toCivil(date: LocalDate): CivilDate {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function isLocalDate(text: string): text is LocalDate {
  const parts = written.exec(text);
  return parts !== null && existsOnCalendar({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
}

/** For values the program itself wrote (a column, a constant); what people type goes through `parseLocalDate`. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a date as the program writes it: ${text}`);
  return text;
}

/** Days since 1970-01-01. */
export const toDayNumber = (date: LocalDate): number => civilToDayNumber(toCivil(date));

export const fromDayNumber = (dayNumber: number): LocalDate => fromCivil(dayNumberToCivil(dayNumber));

export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(toDayNumber(date) + days);

/** The same day of a later or earlier month, or the last day of that month when it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = toCivil(date);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return fromCivil({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** Days from the first to the second: positive when the second is later. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toDayNumber(to) - toDayNumber(from);

export function weekday(date: LocalDate): Weekday {
  // Day 0, 1 January 1970, was a Thursday; the double remainder keeps days before it positive.
  const index = (((toDayNumber(date) + 3) % 7) + 7) % 7;
  return weekdays[index] as Weekday;
}

export const earliest = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
