import { describe, expect, it } from "vitest";
import type { AdviceRequestStatus, Conclusion } from "./advice-status";
import { fallReason } from "./fall-away";
import { type Closing, followUps, type Need } from "./follow-up";

type Row = { id?: string; status: AdviceRequestStatus; ruleIds?: string[]; closedAt?: number; closingReason?: string };
type Advice = { id: string; conclusion: Conclusion; givenAt: number };

const row = (made: Row, newest: Advice | null = null, holding: Advice | null = null) => ({
  request: {
    id: "q",
    kind: "single" as const,
    serviceId: "fire",
    ruleIds: ["R1"],
    closedAt: null,
    closingReason: null,
    ...made,
  },
  newest,
  holding,
});

const closing = (made: Partial<Closing> = {}): Closing => ({
  requestId: "q",
  kind: "single",
  serviceId: "fire",
  at: 10,
  reason: "Al besproken.",
  ruleIds: ["R1"],
  stands: true,
  ...made,
});

const asks = (...ruleIds: string[]): Need => ({ outcome: "ja", ruleIds });
const asksNot: Need = { outcome: "nee", ruleIds: [] };
const unsure: Need = { outcome: "onbekend", ruleIds: [] };

const acts = (rows: ReturnType<typeof row>[], need: Need, closings: Closing[] = []) =>
  followUps(rows, () => need, closings).map(({ act }) => act.kind);

const negative = { id: "a1", conclusion: "negative" as const, givenAt: 20 };
const positive = { id: "a1", conclusion: "positive" as const, givenAt: 20 };
const fallen = { closedAt: 30, closingReason: fallReason("not_asked") };

describe("a request that nobody needs any more", () => {
  it("falls away once the rules certainly ask no more, a concept as soon as they do not certainly ask", () => {
    expect(acts([row({ status: "asked" })], unsure)).toEqual(["open"]);
    expect(acts([row({ status: "asked" })], asksNot)).toEqual(["fall"]);
    expect(acts([row({ status: "concept" })], unsure)).toEqual(["fall"]);
    expect(acts([row({ status: "given" }, positive)], asksNot)).toEqual(["fall"]);
  });

  it("stays when the officer asked it, and when the service advised against the evenement", () => {
    expect(acts([row({ status: "asked", ruleIds: [] })], asksNot)).toEqual(["open"]);
    expect(acts([row({ status: "given" }, negative)], asksNot)).toEqual(["ask"]);
  });

  it("stands open again when the rules ask again, unless another request took its place", () => {
    const gone = row({ status: "withdrawn", ...fallen });
    expect(acts([gone], asksNot)).toEqual(["keep"]);
    expect(acts([gone], asks("R1"))).toEqual(["ask"]);
    expect(acts([gone, row({ id: "other", status: "asked" })], asks("R1"))).toEqual(["keep", "open"]);
    expect(acts([gone, row({ id: "other", status: "withdrawn", ...fallen })], asks("R1"))).toEqual(["ask", "ask"]);
  });
});

describe("a request that a person settled", () => {
  const silent = row({ status: "no_reaction", closedAt: 10, closingReason: "Al besproken." });

  it("stays settled for as long as nothing changed and no other rule asks", () => {
    expect(acts([silent], asks("R1"), [closing()])).toEqual(["keep"]);
    expect(acts([silent], asks("R1"), [closing({ stands: false })])).toEqual(["ask"]);
    expect(acts([silent], asks("R1", "R2"), [closing()])).toEqual(["ask"]);
  });

  it("is settled again by silence when everything is as it was, also after an advice in between", () => {
    expect(acts([row({ status: "asked" })], asks("R1"), [closing()])).toEqual(["silence"]);
    expect(acts([row({ status: "given" }, positive)], asks("R1"), [closing()])).toEqual(["silence"]);
    expect(acts([row({ status: "given" }, negative)], asks("R1"), [closing()])).toEqual(["ask"]);
    expect(acts([row({ status: "asked" }, { ...negative, givenAt: 5 })], asks("R1"), [closing()])).toEqual(["silence"]);
  });

  it("settles what the rules made after it, and nothing that the officer asked since", () => {
    const leftOut = row({ id: "left", status: "concept", closedAt: 10, closingReason: "Al besproken." });
    const settling = [closing({ requestId: "left" })];
    expect(acts([leftOut, row({ status: "asked" })], asks("R1"), settling)).toEqual(["keep", "fall"]);
    expect(acts([leftOut, row({ status: "asked", ruleIds: [] })], asks("R1"), settling)).toEqual(["keep", "open"]);
    expect(acts([leftOut, row({ status: "asked" })], asks("R2"), settling)).toEqual(["keep", "open"]);
  });
});

describe("an advice that holds", () => {
  it("closes its request again, and needs nothing when it was never opened", () => {
    expect(acts([row({ status: "in_progress" }, positive, positive)], asks("R1"))).toEqual(["given"]);
    expect(acts([row({ status: "given" }, positive, positive)], asks("R1"))).toEqual(["keep"]);
    expect(acts([row({ status: "withdrawn", ...fallen }, positive, positive)], asksNot)).toEqual(["given"]);
  });
});
