import { expect, it } from "vitest";
import { closedFacts } from "./guards";
import { reviewSteps } from "./review-steps";

const clear = { ...closedFacts, classConfirmed: true };
const request = (serviceId: string, status: "concept" | "asked" | "given", kind: "single" | "joint" = "single") => ({
  serviceId,
  status,
  kind,
  closedAt: status === "given" ? 1 : null,
});
const codes = (...given: Parameters<typeof reviewSteps>) => reviewSteps(...given).map(({ code }) => code);

it("leaves the decision when nothing else is open", () => {
  expect(codes(clear, [request("x", "given")], { knowsConcepts: true })).toEqual(["decide"]);
});

it("names everything that is open before it, and whose advice is", () => {
  const facts = { ...clear, classConfirmed: false, unreadWarnings: 1, jointAdviceMissing: true, undecidedPassages: 2 };
  const requests = [request("x", "asked"), request("y", "concept"), request("all", "asked", "joint")];
  expect(reviewSteps({ ...facts, expiredAdvice: ["z"] }, requests, { knowsConcepts: true })).toEqual([
    { code: "confirm_class" },
    { code: "read_warning" },
    { code: "send_requests", number: 1 },
    { code: "advise", services: ["x", "z"] },
    { code: "join_advice" },
    { code: "answer_passages" },
    { code: "decide" },
  ]);
});

it("tells of a request that was not sent only to whoever may know of it", () => {
  const facts = { ...clear, openRequests: ["y"], missingAdvice: ["y"] };
  expect(codes(facts, [request("y", "concept")], { knowsConcepts: false })).toEqual(["decide"]);
});
