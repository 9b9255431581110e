import { rmSync, statSync } from "node:fs";
import { draftMarks, keptUntil } from "~/domain/form/draft";
import { markDue } from "~/domain/reminders/mark-due";
import { localDateAt } from "~/domain/time/instant";
import type { LocalDate } from "~/domain/time/local-date";
import type { App } from "../app.server";
import { type Context, contextFor } from "../context.server";
import { clearDrafts, isFileInUse, untouchedDrafts } from "../data/expiring-drafts.server";
import { recipientsOfOrganisation } from "../data/recipients.server";
import type { Writer } from "../database.server";
import { queueMail } from "../mail/queue-mail.server";
import { programActor } from "../program-actor.server";

const day = 24 * 3_600_000;

/** Nothing is due sooner than this many days after somebody touched a draft. */
const quietDays = 20;

/** The day on which an application last looked: what is due changes from day to day only. */
const looked = new WeakMap<App, LocalDate>();

/**
 * Tells whoever began a draft that it goes away soon, and removes what nobody touched for so long. Each last day is told
 * once per mark and each draft removed once, however often or late this runs. Answers how many were removed.
 */
export async function expireDrafts(app: App): Promise<number> {
  const ctx = contextFor(app, programActor);
  if (looked.get(app) === ctx.today) return 0;
  const { drafts, hashes } = await ctx.write((tx) => expire(tx, ctx));
  const files = await removeUnused(app, hashes);
  looked.set(app, ctx.today);
  if (drafts > 0) app.log.info({ drafts, files }, "drafts that nobody touched were removed");
  return drafts;
}

async function expire(tx: Writer, ctx: Context): Promise<{ drafts: number; hashes: readonly string[] }> {
  const untouched = await untouchedDrafts(tx, ctx.now - quietDays * day);
  const gone: string[] = [];
  for (const { id, createdBy, organisationId, touchedAt } of untouched) {
    const lastDay = keptUntil(localDateAt(touchedAt));
    if (ctx.today > lastDay) {
      gone.push(id);
      continue;
    }
    const mark = markDue({ dueOn: lastDay, marks: draftMarks, since: null, today: ctx.today });
    if (mark === null) continue;
    const members = await recipientsOfOrganisation(tx, organisationId);
    for (const recipientId of members.includes(createdBy) ? [createdBy] : members) {
      const cause = `draft_expiring:${id}:${lastDay}:${mark}:${recipientId}`;
      await queueMail(tx, ctx, { template: "draft_expiring", recipientId, data: { draftId: id }, cause });
    }
  }
  return { drafts: gone.length, hashes: gone.length === 0 ? [] : await clearDrafts(tx, ctx, gone) };
}

/** Removes the files that nothing has any more. One that came in again today may be about to get its row. */
async function removeUnused(app: App, hashes: readonly string[]): Promise<number> {
  let removed = 0;
  for (const sha256 of hashes) {
    const path = app.files.pathOf(sha256);
    const known = statSync(path, { throwIfNoEntry: false });
    if (known === undefined || app.clock.now() - known.mtimeMs < day) continue;
    await app.database.write(async (tx) => {
      if (await isFileInUse(tx, sha256)) return;
      rmSync(path);
      removed += 1;
    });
  }
  return removed;
}
