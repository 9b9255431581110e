import type { AdviceRequestStatus } from "./advice-status";

/**
 * Why a request closed by itself. `as_before`: everything is again as when the gemeente settled it. `not_asked`: no rule
 * asks for it any more. `ruling`: the difference for which it was asked does not matter.
 */
export const fallCauses = ["as_before", "not_asked", "ruling"] as const;
export type FallCause = (typeof fallCauses)[number];

/** What stands as the reason of closing, so that it can never be taken for what a person wrote. */
export const fallReason = (cause: FallCause): string => `rules:${cause}`;

/** Why a request closed by itself; null when a person gave the reason, or when there is none. */
export const fallCauseOf = (closingReason: string | null): FallCause | null =>
  fallCauses.find((cause) => fallReason(cause) === closingReason) ?? null;

type Closed = { status: AdviceRequestStatus; closedAt: number | null; closingReason: string | null };

/** A request that closed by itself: nobody settled it, so it stands open again as soon as the rules ask for it. */
export const isFallen = ({ status, closedAt, closingReason }: Closed): boolean =>
  closedAt !== null && (status === "withdrawn" || status === "concept") && fallCauseOf(closingReason) !== null;
