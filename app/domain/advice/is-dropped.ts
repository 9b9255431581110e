import type { AdviceRequestStatus } from "./advice-status";

/**
 * A request that the gemeente decided not to send. It stays a concept for ever, so that nobody outside the gemeente
 * hears of it anywhere.
 */
export const isDropped = ({ status, closedAt }: { status: AdviceRequestStatus; closedAt: number | null }): boolean =>
  status === "concept" && closedAt !== null;
