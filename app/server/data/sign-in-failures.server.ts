import { and, eq, gt, lte, or, sql } from "drizzle-orm";
import { type FailureCounts, signInLimits } from "~/domain/account/sign-in-limits";
import { signInFailure } from "~db/schema";
import type { LimiterKeys } from "../auth/limiter-keys.server";
import type { Writer } from "../database.server";

/** The failures of the last while on this account, from this network, and on both. */
export async function countFailures(tx: Writer, keys: LimiterKeys, now: number): Promise<FailureCounts> {
  const { accountKey, networkKey } = signInFailure;
  const onAccount = sql<number>`coalesce(sum(${accountKey} = ${keys.accountKey}), 0)`;
  const fromNetwork = sql<number>`coalesce(sum(${networkKey} = ${keys.networkKey}), 0)`;
  const both = sql<number>`coalesce(sum(${accountKey} = ${keys.accountKey} and ${networkKey} = ${keys.networkKey}), 0)`;
  return (
    tx
      .select({ account: onAccount, network: fromNetwork, pair: both })
      .from(signInFailure)
      .where(
        and(
          gt(signInFailure.occurredAt, now - signInLimits.window),
          or(eq(accountKey, keys.accountKey), eq(networkKey, keys.networkKey)),
        ),
      )
      .all()[0] ?? { account: 0, network: 0, pair: 0 }
  );
}

/** Notes an attempt as failed and forgets those that no longer count. */
export async function insertFailure(tx: Writer, id: string, keys: LimiterKeys, now: number): Promise<void> {
  tx.delete(signInFailure)
    .where(lte(signInFailure.occurredAt, now - signInLimits.window))
    .run();
  tx.insert(signInFailure)
    .values({ id, ...keys, occurredAt: now })
    .run();
}

export async function removeFailure(tx: Writer, id: string): Promise<void> {
  tx.delete(signInFailure).where(eq(signInFailure.id, id)).run();
}
