import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Handreiking } from "../handreiking/model";
import type { Materiality } from "../handreiking/question";
import type { AdviceBasis } from "./basis";
import { changesSince } from "./changes-since";
import { requestStates } from "./holding";

const method = (materiality: Materiality) =>
  ({ questions: [{ id: "visitors", materiality }], services: [] }) as unknown as Handreiking;

const basisOf = (visitors: unknown, adviceIds: string[] = []): AdviceBasis => ({
  applicationVersionId: "v1",
  applicationVersionNumber: 1,
  receiptId: "r1",
  handreikingVersionId: "h1",
  confirmedClass: null,
  serviceId: "service",
  themes: [],
  answers: { visitors },
  facts: {},
  files: [{ threadId: "plan", fileVersionId: "f1", number: 1, sha256: "one" }],
  ticked: [],
  adviceIds,
});

const file = (sha256: string, number = 1) => ({
  threadId: "plan",
  sha256,
  number,
  attachmentId: null,
  questionId: null,
});

const now = (visitors: number, sha256 = "one") => ({
  answers: { visitors },
  facts: {},
  files: [file(sha256)],
  rulings: [],
});

const requests = [
  { id: "single", kind: "single", status: "given", serviceId: "service" },
  { id: "joint", kind: "joint", status: "given", serviceId: "region" },
] as const;

const given = (id: string, requestId: string, number: number, basis: AdviceBasis) => ({
  id,
  requestId,
  number,
  conclusion: "positive" as const,
  basis,
});

describe("whether advice holds", () => {
  it("does again after an exact reversal, whatever came in between", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000 }),
        fc.array(fc.integer({ min: 1, max: 50_000 })),
        (first, between) => {
          const advice = [given("a1", "single", 1, basisOf(first))];
          for (const visitors of [...between, first]) {
            const [state] = requestStates(method({ kind: "yes" }), requests, advice, now(visitors));
            expect(state?.holding !== null).toBe(visitors === first);
          }
        },
      ),
    );
  });

  it("compares with the value it rests on, so that many small steps count as one large one", () => {
    const margin = method({ kind: "margin", amount: 10, unit: "procent" });
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 10_000 }), fc.integer({ min: -10_000, max: 10_000 }), (first, step) => {
        const current = { ...now(first + step), holdingAdviceIds: [] };
        const changed = changesSince(margin, basisOf(first), current).length > 0;
        expect(changed).toBe(Math.abs(step) * 10 > first);
      }),
    );
  });

  it("has a margin in numbers too, and none for what never matters", () => {
    const absolute = method({ kind: "margin", amount: 5, unit: "absoluut" });
    const changed = (handreiking: Handreiking, visitors: number) =>
      changesSince(handreiking, basisOf(100), { ...now(visitors), holdingAdviceIds: [] }).length;
    expect([changed(absolute, 105), changed(absolute, 95), changed(absolute, 106)]).toEqual([0, 0, 1]);
    expect(changed(method({ kind: "no" }), 1)).toBe(0);
  });

  it("ends with a file that was replaced or taken away", () => {
    const never = method({ kind: "no" });
    const files = (list: ReturnType<typeof file>[]) =>
      changesSince(never, basisOf(1), { ...now(1), files: list, holdingAdviceIds: [] });
    expect(files([file("one")])).toEqual([]);
    expect(files([file("two", 2)])).toMatchObject([{ kind: "file", to: "two" }]);
    expect(files([])).toMatchObject([{ kind: "file", to: null }]);
  });

  it("falls for the joint advice with any of its parts, and returns with it", () => {
    const advice = [given("a1", "single", 1, basisOf(100)), given("j1", "joint", 1, basisOf(100, ["a1"]))];
    const never = method({ kind: "no" });
    const jointHolds = (sha256: string, more: typeof advice = []) =>
      requestStates(never, requests, [...advice, ...more], now(100, sha256)).find(
        ({ request }) => request.kind === "joint",
      )?.holding?.id ?? null;
    expect(jointHolds("one")).toBe("j1");
    expect(jointHolds("two")).toBeNull();
    expect(jointHolds("one", [given("a2", "single", 2, basisOf(100))])).toBeNull();
  });
});
