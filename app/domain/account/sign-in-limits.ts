/** Failed attempts within the window; successes never count, so an office behind one address is not locked out. */
export type FailureCounts = {
  /** On this account from this network. */
  pair: number;
  account: number;
  network: number;
};

export const signInLimits = { window: 15 * 60_000, pair: 5, account: 20, network: 50 } as const;

/**
 * Whether a new attempt is refused unheard. The pair is the tightest, so that a stranger elsewhere does not easily
 * lock somebody out; account and network stop guessing from many places and at many accounts.
 */
export function signInBlocked(failures: FailureCounts): boolean {
  return (
    failures.pair >= signInLimits.pair ||
    failures.account >= signInLimits.account ||
    failures.network >= signInLimits.network
  );
}
