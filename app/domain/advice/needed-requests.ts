import type { Assessment } from "../handreiking/assessment";
import type { Handreiking } from "../handreiking/model";
import type { AdviceRequestKind, AdviceRequestStatus } from "./advice-status";
import { type Closing, coversNeed, type Need } from "./follow-up";

type Request = {
  id: string;
  kind: AdviceRequestKind;
  serviceId: string;
  status: AdviceRequestStatus;
  closedAt: number | null;
};

export type NeededRequest = { kind: AdviceRequestKind; serviceId: string; ruleIds: string[]; subjects: string[] };

type Rules = { handreiking: Pick<Handreiking, "advice" | "joint">; assessment: Pick<Assessment, "services" | "joint"> };

/** What the rules say now of advice by one service, or of the joint advice. */
export function needOf({ handreiking, assessment }: Rules, of: Pick<Request, "kind" | "serviceId">): Need {
  if (of.kind === "joint") {
    const { joint } = handreiking;
    const outcome = joint?.by === of.serviceId ? (assessment.joint?.outcome ?? "nee") : "nee";
    return { outcome, ruleIds: outcome === "ja" && joint !== null ? [joint.id] : [] };
  }
  const found = assessment.services.find(({ service }) => service === of.serviceId);
  return { outcome: found?.outcome ?? "nee", ruleIds: found?.outcome === "ja" ? found.rules : [] };
}

/**
 * The requests that the rules ask for and that are not there. One that a person settled is there for as long as
 * nothing changed in what it would have rested on and no other rule asks.
 */
export function neededRequests(
  rules: Rules,
  requests: readonly Request[],
  closings: readonly Closing[],
): readonly NeededRequest[] {
  const { advice, joint } = rules.handreiking;
  const candidates: Pick<Request, "kind" | "serviceId">[] = [
    ...rules.assessment.services.map(({ service }) => ({ kind: "single" as const, serviceId: service })),
    ...(joint === null ? [] : [{ kind: "joint" as const, serviceId: joint.by }]),
  ];
  return candidates.flatMap(({ kind, serviceId }) => {
    const need = needOf(rules, { kind, serviceId });
    const own = requests.filter((request) => request.kind === kind && request.serviceId === serviceId);
    const isThere = own.some((request) => !isClosed(request) || isSettled(request, need, closings));
    if (need.outcome !== "ja" || isThere) return [];
    const subjects = advice.filter(({ id }) => need.ruleIds.includes(id)).map(({ subject }) => subject);
    return [{ kind, serviceId, ruleIds: [...need.ruleIds], subjects }];
  });
}

const isClosed = ({ status, closedAt }: Request): boolean =>
  status === "withdrawn" || (status === "concept" && closedAt !== null);

const isSettled = ({ id }: Request, need: Need, closings: readonly Closing[]): boolean =>
  closings.some((closing) => closing.requestId === id && coversNeed(closing, need));
