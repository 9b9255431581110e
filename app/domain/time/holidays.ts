import { addDays, fromCivil, type LocalDate, toCivil, weekday } from "./local-date";

export const holidayIds = [
  "new_year",
  "good_friday",
  "easter_monday",
  "kings_day",
  "liberation_day",
  "ascension_day",
  "whit_monday",
  "christmas_day",
  "second_christmas_day",
] as const;
export type HolidayId = (typeof holidayIds)[number];
export type Holiday = { date: LocalDate; id: HolidayId };

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return fromCivil({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}

/** 27 April, celebrated the day before when that is a Sunday. */
function kingsDay(year: number): LocalDate {
  const birthday = fromCivil({ year, month: 4, day: 27 });
  return weekday(birthday) === "sunday" ? addDays(birthday, -1) : birthday;
}

/**
 * The general holidays of a year in the order of the calendar (Algemene termijnenwet art. 3 lid 1, and Goede
 * Vrijdag, which lid 2 puts beside them). 5 May counts every year, whatever employers agree on days off.
 * Koningsdag has its present date since 2014.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const all: Holiday[] = [
    { date: fromCivil({ year, month: 1, day: 1 }), id: "new_year" },
    { date: addDays(easter, -2), id: "good_friday" },
    { date: addDays(easter, 1), id: "easter_monday" },
    { date: kingsDay(year), id: "kings_day" },
    { date: fromCivil({ year, month: 5, day: 5 }), id: "liberation_day" },
    { date: addDays(easter, 39), id: "ascension_day" },
    { date: addDays(easter, 50), id: "whit_monday" },
    { date: fromCivil({ year, month: 12, day: 25 }), id: "christmas_day" },
    { date: fromCivil({ year, month: 12, day: 26 }), id: "second_christmas_day" },
  ];
  return all.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

// A year never changes its holidays; looking for a working day asks for them over and over.
const knownYears = new Map<number, ReadonlyMap<LocalDate, HolidayId>>();

function holidaysByDate(year: number): ReadonlyMap<LocalDate, HolidayId> {
  const known = knownYears.get(year);
  if (known) return known;
  // Two holidays may share a date (Hemelvaartsdag on 5 May 2016); the first in the list stands for both.
  const found = new Map([...holidaysOf(year)].reverse().map(({ date, id }) => [date, id]));
  knownYears.set(year, found);
  return found;
}

/** The general holiday that falls on this day, if any. */
export const holidayOn = (date: LocalDate): HolidayId | null => holidaysByDate(toCivil(date).year).get(date) ?? null;
