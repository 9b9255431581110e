import type { Ruling } from "~/domain/advice/ruling";
import { changeRuling } from "~db/schema";
import type { Context } from "../context.server";
import type { Writer } from "../database.server";

export type RulingRecord = typeof changeRuling.$inferSelect;

type NewRuling = Ruling & { dossierId: string; reason: string };

/** Keeps what an officer said of one difference in free text; it is never changed or taken back. */
export async function addRuling(tx: Writer, ctx: Context, ruling: NewRuling): Promise<RulingRecord> {
  const { actor, now } = ctx;
  return tx
    .insert(changeRuling)
    .values({ id: ctx.app.newId(), ...ruling, ruledBy: actor.userId, ruledByName: actor.name, ruledAt: now })
    .returning()
    .get();
}
