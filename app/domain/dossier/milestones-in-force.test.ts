import { expect, it } from "vitest";
import { localDate } from "../time/local-date";
import { milestonesInForce, workAnewSince } from "./milestones-in-force";

const on = localDate("2026-05-01");
const all = (
  ["aanvraag_ontvangen", "klasse_vastgesteld", "advies_gevraagd", "advies_compleet", "besluit_bekend"] as const
).map((id) => ({ id, on }));

it("forgets what a dossier that went back has to do again, and nothing else", () => {
  const left = (status: Parameters<typeof milestonesInForce>[0]) => milestonesInForce(status, all).map(({ id }) => id);
  expect(left("decided")).toHaveLength(5);
  expect(left("ready")).toEqual(["aanvraag_ontvangen", "klasse_vastgesteld", "advies_gevraagd", "advies_compleet"]);
  expect(left("advising")).toEqual(["aanvraag_ontvangen", "klasse_vastgesteld", "advies_gevraagd"]);
  expect(left("complete")).toEqual(["aanvraag_ontvangen", "advies_gevraagd"]);
});

it("counts work anew from the change that sent a dossier back or put its permit under review", () => {
  const since = (change: Partial<Parameters<typeof workAnewSince>[0]>) =>
    workAnewSince({
      status: "decided",
      milestones: all,
      isUnderReview: false,
      newest: { on: localDate("2026-06-02"), isFirst: false },
      ...change,
    });
  expect(since({})).toBeNull();
  expect(since({ isUnderReview: true })).toBe("2026-06-02");
  expect(since({ status: "complete" })).toBe("2026-06-02");
  expect(since({ status: "complete", milestones: all.slice(0, 1) })).toBeNull();
  expect(since({ status: "complete", newest: { on, isFirst: true } })).toBeNull();
});
