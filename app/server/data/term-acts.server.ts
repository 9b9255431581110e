import type { LocalDate } from "~/domain/time/local-date";
import type { TermLength } from "~/domain/time/term";
import { defaultNotice, termExtension } from "~db/schema";
import type { Context } from "../context.server";
import type { Writer } from "../database.server";

export type ExtensionRecord = typeof termExtension.$inferSelect;
export type DefaultNoticeRecord = typeof defaultNotice.$inferSelect;

/** Keeps the one time that the term to decide is made longer. */
export async function addExtension(
  tx: Writer,
  ctx: Context,
  input: TermLength & { dossierId: string; reason: string },
): Promise<void> {
  const by = { decidedBy: ctx.actor.userId, decidedByName: ctx.actor.name, decidedAt: ctx.now, decidedOn: ctx.today };
  tx.insert(termExtension)
    .values({ ...input, ...by })
    .run();
}

/** Keeps the day on which a written notice of default came in. */
export async function addDefaultNotice(
  tx: Writer,
  ctx: Context,
  input: { dossierId: string; receivedOn: LocalDate },
): Promise<void> {
  const by = { recordedBy: ctx.actor.userId, recordedByName: ctx.actor.name, recordedAt: ctx.now };
  tx.insert(defaultNotice)
    .values({ ...input, ...by })
    .run();
}
