import type { Outcome, Refusal } from "~/domain/outcome";
import type { Context } from "./context.server";
import type { Writer } from "./database.server";

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

/** A unit of work that may be refused: a refusal leaves nothing behind, also what was written before it. */
export async function attempt<T>(ctx: Context, work: (tx: Writer) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await ctx.write(async (tx) => {
      const outcome = await work(tx);
      if (!outcome.ok) throw new Refused(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** The value of an outcome inside `attempt`; a refusal ends the whole attempt. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Refused(outcome);
  return outcome.value;
}
