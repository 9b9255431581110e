import type { ContinuedTerm } from "~/domain/time/outage";

/** Why something late is excused, for a page: the outages, and until when it would have been in time. */
export type ExcuseView = {
  until: string;
  outages: { startedAt: number; endedAt: number | null; explanation: string }[];
};

export const excuseView = (excuse: ContinuedTerm | null): ExcuseView | null =>
  excuse === null
    ? null
    : {
        until: excuse.until,
        outages: excuse.because.map(({ startedAt, endedAt, explanation }) => ({ startedAt, endedAt, explanation })),
      };
