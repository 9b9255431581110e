import type { AdviceRequestKind, AdviceRequestStatus, Conclusion } from "~/domain/advice/advice-status";
import type { AdviceBasis } from "~/domain/advice/basis";
import { changesSince } from "~/domain/advice/changes-since";
import { fallReason, isFallen } from "~/domain/advice/fall-away";
import { type Closing, followUps } from "~/domain/advice/follow-up";
import { requestStates } from "~/domain/advice/holding";
import { makeBasis } from "~/domain/advice/make-basis";
import { neededRequests, needOf } from "~/domain/advice/needed-requests";
import type { CollectedApplication } from "~/domain/form/collect-application";
import type { Handreiking } from "~/domain/handreiking/model";

export type PaperRequest = {
  id: string;
  kind: AdviceRequestKind;
  serviceId: string;
  status: AdviceRequestStatus;
  ruleIds: readonly string[];
  closedAt: number | null;
  closingReason: string | null;
};

export type PaperAdvice = {
  id: string;
  requestId: string;
  number: number;
  conclusion: Conclusion;
  givenAt: number;
  basis: AdviceBasis;
};

type Version = Pick<CollectedApplication, "answersInForce" | "facts" | "assessment">;

/** Requests as a dossier keeps them, followed without a database: what the acts do to rows, and nothing else. */
export type Paper = { requests: readonly PaperRequest[]; advice: readonly PaperAdvice[] };

export function paperBasis(handreiking: Handreiking, request: PaperRequest, version: Version): AdviceBasis {
  return makeBasis({
    handreiking,
    handreikingVersionId: "h",
    serviceId: request.serviceId,
    ruleIds: request.ruleIds,
    applicationVersion: { id: "v", number: 1, answers: version.answersInForce, facts: version.facts },
    receiptId: "r",
    confirmedClass: null,
    files: [],
    ticked: [],
    adviceIds: [],
  });
}

const nowOf = ({ answersInForce: answers, facts }: Version) => ({ answers, facts, files: [], rulings: [] });

export function paperStates(handreiking: Handreiking, { requests, advice }: Paper, version: Version) {
  return requestStates(handreiking, requests, advice, nowOf(version));
}

/** Whatever a person closed, was closed on the first version. */
function paperClosings(
  handreiking: Handreiking,
  silences: readonly PaperRequest[],
  requests: readonly PaperRequest[],
  [first, now]: readonly [Version, Version],
): Closing[] {
  const closed = requests.filter(
    (request) => ["withdrawn", "concept"].includes(request.status) && request.closedAt !== null && !isFallen(request),
  );
  return [...closed, ...silences].map((request) => {
    const basis = paperBasis(handreiking, request, first);
    const stands = changesSince(handreiking, basis, { ...nowOf(now), holdingAdviceIds: [] }).length === 0;
    const { id: requestId, kind, serviceId, ruleIds } = request;
    return { requestId, kind, serviceId, ruleIds, at: 1, reason: "Zo is het.", stands };
  });
}

/** What a new version makes of the requests; `first` is the version on which people settled what they settled. */
export function followOnPaper(
  handreiking: Handreiking,
  paper: Paper,
  silences: readonly PaperRequest[],
  versions: readonly [Version, Version],
): Paper {
  const [, now] = versions;
  const rules = { handreiking, assessment: now.assessment };
  const closings = paperClosings(handreiking, silences, paper.requests, versions);
  const states = paperStates(handreiking, paper, now);
  const acts = followUps(states, (request) => needOf(rules, request), closings);
  const followed = acts.map(({ each: { request }, act }): PaperRequest => {
    const isConcept = request.status === "concept";
    switch (act.kind) {
      case "ask":
        return { ...request, status: isConcept ? "concept" : "asked", closedAt: null, closingReason: null };
      case "given":
        return { ...request, status: "given", closedAt: 2, closingReason: null };
      case "silence":
        return { ...request, status: "no_reaction", closedAt: act.closing.at, closingReason: act.closing.reason };
      case "fall":
        return {
          ...request,
          status: isConcept ? "concept" : "withdrawn",
          closedAt: 2,
          closingReason: fallReason(act.cause),
        };
      default:
        return request;
    }
  });
  const added = neededRequests(rules, followed, closings).map(
    ({ kind, serviceId, ruleIds }, index): PaperRequest => ({
      id: `${followed.length + index}`,
      kind,
      serviceId,
      ruleIds,
      status: "concept",
      closedAt: null,
      closingReason: null,
    }),
  );
  return { ...paper, requests: [...followed, ...added] };
}

/** Services of which something is asked and not answered yet, concepts that are to be sent included. */
export const openOnPaper = ({ requests }: Paper): string[] =>
  requests
    .filter(
      ({ status, closedAt }) =>
        ["asked", "in_progress", "more_information"].includes(status) || (status === "concept" && closedAt === null),
    )
    .map(({ kind, serviceId }) => `${kind} ${serviceId}`)
    .sort();
