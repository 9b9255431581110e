import type { Verdict } from "../handreiking/reserved";
import { adviceStands } from "./advice-stands";
import type { AdviceRequestKind, AdviceRequestStatus, Conclusion } from "./advice-status";
import { type FallCause, isFallen } from "./fall-away";

/** What the rules say of advice by one service now, and which of them ask for it. */
export type Need = { outcome: Verdict; ruleIds: readonly string[] };

/** A person settled a request without an advice: left it out, withdrew it, or went on after silence. */
export type Closing = {
  requestId: string;
  kind: AdviceRequestKind;
  serviceId: string;
  at: number;
  reason: string;
  /** The rules for which the request was made. */
  ruleIds: readonly string[];
  /** Whether nothing that the advice would have rested on has changed since. */
  stands: boolean;
};

type Followed = {
  request: {
    id: string;
    kind: AdviceRequestKind;
    serviceId: string;
    status: AdviceRequestStatus;
    ruleIds: readonly string[];
    closedAt: number | null;
    closingReason: string | null;
  };
  newest: { id: string; conclusion: Conclusion; givenAt: number } | null;
  holding: { id: string; conclusion: Conclusion } | null;
};

/**
 * What happens to a request when the application changed. `given`: an earlier advice holds again. `ask`: the service is
 * asked again. `open`: it stays open, and whoever works on it sees the newest version. `keep`: nothing changes for it.
 */
export type FollowUp =
  | { kind: "keep" }
  | { kind: "open" }
  | { kind: "ask" }
  | { kind: "given"; adviceId: string }
  | { kind: "silence"; closing: Closing }
  | { kind: "fall"; cause: FallCause };

const asked: readonly AdviceRequestStatus[] = ["asked", "in_progress", "more_information"];
const keep = { kind: "keep" } as const;

/**
 * What a new version of the application, or a ruling of an officer, means for each request. It depends on what was
 * settled and on what is true now, never on the versions in between: changes one by one come to the same as all at
 * once, and a change that is exactly reversed leaves nothing open that was settled before. A negative advice that no
 * longer holds keeps its request open until the adviser settles it.
 */
export function followUps<F extends Followed>(
  requests: readonly F[],
  needOf: (request: Followed["request"]) => Need,
  closings: readonly Closing[],
): readonly { each: F; act: FollowUp }[] {
  return requests.map((each) => {
    const isReplaced = isFallen(each.request) && requests.some((other) => standsInFor(other, each));
    return { each, act: isReplaced ? keep : followUp(each, needOf(each.request), closings) };
  });
}

/** Another request to the same service that is not closed: one is enough. */
function standsInFor({ request: other }: Followed, { request }: Followed): boolean {
  const isClosed = other.status === "withdrawn" || (other.status === "concept" && other.closedAt !== null);
  return other.id !== request.id && other.kind === request.kind && other.serviceId === request.serviceId && !isClosed;
}

function followUp(each: Followed, need: Need, closings: readonly Closing[]): FollowUp {
  const { request, newest, holding } = each;
  const { status } = request;
  const isOpen = asked.includes(status);
  if (isClosedByPerson(each)) return keep;
  if (holding !== null && adviceStands(each)) {
    return status === "given" ? keep : { kind: "given", adviceId: holding.id };
  }
  const settled = settledBy(each, need, closings);
  if (settled !== null) {
    if (settled.requestId !== request.id) return fall(each, "as_before");
    return status === "no_reaction" ? keep : { kind: "silence", closing: settled };
  }
  if (newest?.conclusion !== "negative" && !isStillNeeded(each, need)) return fall(each, "not_asked");
  if (isOpen || (status === "concept" && !isFallen(request))) return { kind: "open" };
  return { kind: "ask" };
}

/** What the officer left out or withdrew stays so; when it no longer covers what the rules ask, they ask anew. */
const isClosedByPerson = ({ request }: Followed): boolean =>
  request.closedAt !== null && (request.status === "withdrawn" || request.status === "concept") && !isFallen(request);

/**
 * The closing that settles this request as things are: the newest one of the same service that stands and covers every
 * rule that asks now. One of another request settles only what the rules made; a negative advice that came later is
 * not settled by it.
 */
function settledBy({ request, newest }: Followed, need: Need, closings: readonly Closing[]): Closing | null {
  const covering = closings
    .filter(({ kind, serviceId }) => kind === request.kind && serviceId === request.serviceId)
    .filter((closing) => coversNeed(closing, need))
    .filter(({ requestId }) => requestId === request.id || request.ruleIds.length > 0)
    .filter(({ at }) => newest?.conclusion !== "negative" || at > newest.givenAt);
  const own = covering.filter(({ requestId }) => requestId === request.id);
  return own.at(-1) ?? covering.at(-1) ?? null;
}

/** Whether a closing leaves nothing to ask of this service. */
export const coversNeed = ({ stands, ruleIds }: Closing, need: Need): boolean =>
  stands && need.ruleIds.every((id) => ruleIds.includes(id));

/**
 * What the officer asked besides the rules stays. What was sent stays until the rules certainly ask no more; a concept
 * that nobody has seen, as soon as they do not certainly ask.
 */
function isStillNeeded({ request }: Followed, { outcome }: Need): boolean {
  if (request.ruleIds.length === 0) return true;
  return request.status === "concept" ? outcome === "ja" : outcome !== "nee";
}

const fall = ({ request }: Followed, cause: FallCause): FollowUp =>
  isFallen(request) ? keep : { kind: "fall", cause };
