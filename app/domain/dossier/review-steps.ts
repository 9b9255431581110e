import type { AdviceRequestKind, AdviceRequestStatus } from "../advice/advice-status";
import type { TransitionFacts } from "./guards";

/** What has to happen before a permit that is looked at again is decided on, and by whom. */
export type ReviewStep =
  | { code: "confirm_class" }
  | { code: "send_requests"; number: number }
  | { code: "advise"; services: readonly string[] }
  | { code: "join_advice" }
  | { code: "answer_passages" }
  | { code: "read_warning" }
  | { code: "decide" };

type Request = { kind: AdviceRequestKind; status: AdviceRequestStatus; serviceId: string; closedAt: number | null };

const outside: readonly AdviceRequestStatus[] = ["asked", "in_progress", "more_information"];

/**
 * The steps that are left, in their order; the decision always is the last. A request that was not sent is known to the
 * gemeente alone, so only whoever may know of concepts is told that they wait.
 */
export function reviewSteps(
  facts: TransitionFacts,
  requests: readonly Request[],
  { knowsConcepts }: { knowsConcepts: boolean },
): readonly ReviewStep[] {
  const concepts = requests.filter(({ status, closedAt }) => status === "concept" && closedAt === null).length;
  const asked = requests.filter(({ kind, status }) => kind === "single" && outside.includes(status));
  const services = [...new Set([...asked.map(({ serviceId }) => serviceId), ...facts.expiredAdvice])];
  return [
    ...(facts.classConfirmed ? [] : [{ code: "confirm_class" } as const]),
    ...(facts.unreadWarnings > 0 ? [{ code: "read_warning" } as const] : []),
    ...(knowsConcepts && concepts > 0 ? [{ code: "send_requests", number: concepts } as const] : []),
    ...(services.length > 0 ? [{ code: "advise", services } as const] : []),
    ...(facts.jointAdviceMissing ? [{ code: "join_advice" } as const] : []),
    ...(facts.undecidedPassages > 0 ? [{ code: "answer_passages" } as const] : []),
    { code: "decide" },
  ];
}
