import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesInTurn, firstAnswers } from "../../../tests/support/application-changes";
import {
  followOnPaper,
  openOnPaper,
  type Paper,
  type PaperAdvice,
  type PaperRequest,
  paperBasis,
  paperStates,
} from "../../../tests/support/requests-on-paper";
import { forGemeente } from "../../../tests/support/shipped-rules";
import type { Answers } from "../form/answers";
import { type CollectedApplication, collectApplication } from "../form/collect-application";
import { localDate } from "../time/local-date";
import { neededRequests } from "./needed-requests";

const handreiking = forGemeente("GM0153");
const today = localDate("2026-03-02");

const known = new Map<string, CollectedApplication>();

/** The same answers come to the same; most rows of changes pass by the same versions. */
function versionOf(answers: Answers): CollectedApplication {
  const key = JSON.stringify(answers);
  const version = known.get(key) ?? collectApplication(handreiking, answers, { today });
  known.set(key, version);
  return version;
}

/** How people left a request before the first change. */
const settled = fc.constantFrom("open", "positive", "negative", "silence", "withdrawn", "left_out", "concept");

type How = "open" | "positive" | "negative" | "silence" | "withdrawn" | "left_out" | "concept";

/** Every request that the first version asks for, and one that the officer asked besides, each as people left it. */
function paperOf(first: CollectedApplication, how: readonly How[]): { paper: Paper; silences: PaperRequest[] } {
  const needed = neededRequests({ handreiking, assessment: first.assessment }, [], []);
  const extra = { kind: "single" as const, serviceId: handreiking.services.at(-1)?.id ?? "", ruleIds: [] };
  const requests = [...needed, extra].map(
    ({ kind, serviceId, ruleIds }, index): PaperRequest => ({
      id: `${index}`,
      kind,
      serviceId,
      ruleIds,
      ...rowAs(how[index % how.length] ?? "open"),
    }),
  );
  const advice = requests.flatMap((request, index): PaperAdvice[] => {
    const conclusion = how[index % how.length];
    if (conclusion !== "positive" && conclusion !== "negative") return [];
    const basis = paperBasis(handreiking, request, first);
    return [{ id: `a${request.id}`, requestId: request.id, number: 1, conclusion, givenAt: 1, basis }];
  });
  return { paper: { requests, advice }, silences: requests.filter(({ status }) => status === "no_reaction") };
}

function rowAs(how: How): Pick<PaperRequest, "status" | "closedAt" | "closingReason"> {
  const closed = { closedAt: 1, closingReason: "Zo is het." };
  switch (how) {
    case "open":
      return { status: "asked", closedAt: null, closingReason: null };
    case "concept":
      return { status: "concept", closedAt: null, closingReason: null };
    case "positive":
    case "negative":
      return { status: "given", closedAt: 1, closingReason: null };
    case "silence":
      return { status: "no_reaction", ...closed };
    case "withdrawn":
      return { status: "withdrawn", ...closed };
    case "left_out":
      return { status: "concept", ...closed };
  }
}

/** Services whose newest advice no longer holds. */
const expiries = (paper: Paper, version: CollectedApplication): string[] =>
  paperStates(handreiking, paper, version)
    .filter(({ newest, holding }) => newest !== null && holding === null)
    .map(({ request }) => request.serviceId);

const stories = fc.tuple(firstAnswers, changesInTurn(4), fc.array(settled, { minLength: 3, maxLength: 7 }));

describe("what happens to requests", () => {
  it("is the same when changes come one by one and when they come at once", () => {
    fc.assert(
      fc.property(stories, ([answers, changes, how]) => {
        const first = versionOf(answers);
        const { paper, silences } = paperOf(first, how);
        let inTurn = paper;
        let current = answers;
        for (const change of changes) {
          current = { ...current, ...change };
          inTurn = followOnPaper(handreiking, inTurn, silences, [first, versionOf(current)]);
        }
        const last = versionOf(current);
        const atOnce = followOnPaper(handreiking, paper, silences, [first, last]);
        expect(openOnPaper(inTurn)).toEqual(openOnPaper(atOnce));
        expect(expiries(inTurn, last)).toEqual(expiries(atOnce, last));
      }),
      { numRuns: 600 },
    );
  });

  it("leaves nothing open that was settled before, once every change is exactly reversed", () => {
    fc.assert(
      fc.property(stories, ([answers, changes, how]) => {
        const first = versionOf(answers);
        const { paper, silences } = paperOf(first, how);
        let followed = paper;
        let current = answers;
        for (const change of changes) {
          current = { ...current, ...change };
          followed = followOnPaper(handreiking, followed, silences, [first, versionOf(current)]);
        }
        const back = followOnPaper(handreiking, followed, silences, [first, versionOf(answers)]);
        expect(openOnPaper(back)).toEqual(openOnPaper(paper));
      }),
      { numRuns: 400 },
    );
  });
});
