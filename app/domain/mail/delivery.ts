const minute = 60_000;
const hour = 60 * minute;

/** How long a mail in hand is left alone, so that a process that died with it does not keep it for ever. */
export const sendingLease = 2 * minute;

/** After this a mail that nobody took is put aside for the administrator. */
export const giveUpAfter = 72 * hour;

/** How long to wait after a number of attempts: soon at first, later once an hour. */
export function nextAttemptAfter(attempts: number): number {
  return Math.min(hour, minute * 2 ** Math.max(0, attempts - 1));
}

/** How an attempt ended. A refusal for ever is one that a later attempt cannot mend, such as an unknown mailbox. */
export type Delivery = { kind: "delivered" } | { kind: "later"; error: string } | { kind: "never"; error: string };
