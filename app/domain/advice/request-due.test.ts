import { expect, it } from "vitest";
import { localDate } from "../time/local-date";
import { requestDue } from "./request-due";

const term = {
  when: { clauses: [] },
  amount: 14,
  unit: "dagen",
  direction: "after",
  milestone: "advies_gevraagd",
} as const;
const twoWeeks = {
  rules: {
    handreiking: {
      adviceTerm: { terms: [{ ...term, sources: [], local: null }], remindDaysBefore: [5, 3, 0], sources: [] },
    },
  },
  assessment: { adviceTerms: ["ja"] },
} as const;
const due = (firstDay: string, today: string) =>
  requestDue({ ...twoWeeks, assessment: { adviceTerms: ["ja"] }, dossier: { firstDay } }, localDate(today));

it("gives a service the term of the method", () => {
  expect(due("2026-09-28", "2026-06-05")).toBe("2026-06-19");
});

it("wants an answer before the evenement begins, and never before the day on which it is asked", () => {
  expect(due("2026-06-08", "2026-06-05")).toBe("2026-06-07");
  expect(due("2026-06-08", "2026-06-07")).toBe("2026-06-07");
  expect(due("2026-06-08", "2026-06-08")).toBe("2026-06-08");
});

it("has no last day where the method sets none", () => {
  const without = { ...twoWeeks, rules: { handreiking: { adviceTerm: null } }, assessment: { adviceTerms: [] } };
  expect(requestDue({ ...without, dossier: { firstDay: "2026-06-08" } }, localDate("2026-06-05"))).toBeNull();
});
