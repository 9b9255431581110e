import { expect, it } from "vitest";
import { localDate } from "../time/local-date";
import { milestonesInForce } from "./milestones-in-force";

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
