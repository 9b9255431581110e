import { type LocalDate, localDate } from "./local-date";

/** A day that a royal decree puts on a par with a general holiday (Algemene termijnenwet art. 3 lid 3). */
export type EquatedDay = { date: LocalDate; source: string };

/** The days put on a par, with the years for which the Crown has decided; beyond these years nothing is known yet. */
export type EquatedDays = { firstYear: number; lastYear: number; days: readonly EquatedDay[] };

const decree2023 =
  "Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag";
const decree2026 =
  "Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag (Stcrt. 2025, 24713)";

const listed = (source: string, ...dates: string[]): EquatedDay[] =>
  dates.map((date) => ({ date: localDate(date), source }));

/** Add a line here when the Crown decides on the next years. */
export const equatedDays: EquatedDays = {
  firstYear: 2023,
  lastYear: 2028,
  days: [
    ...listed(decree2023, "2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30"),
    ...listed(decree2026, "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"),
  ],
};
