import { and, desc, eq, isNull } from "drizzle-orm";
import type { CollectedApplication } from "~/domain/form/collect-application";
import type { ApplicationVersionKind } from "~/domain/form/draft";
import { application, applicationVersion, draft, edition, evenement, fileVersion } from "~db/schema";
import type { Context } from "../context.server";
import type { Writer } from "../database.server";
import { type ApplicationVersionRecord, filesOfDraft } from "./applications.server";

export type DraftRecord = typeof draft.$inferSelect;

export type EditionRecord = typeof edition.$inferSelect;

/** Makes the edition (and, for a first one, the series) of which this application is about. */
export async function addEdition(
  tx: Writer,
  ctx: Context,
  from: Pick<DraftRecord, "evenementId" | "organisationId">,
  collected: CollectedApplication,
): Promise<EditionRecord> {
  const evenementId = from.evenementId ?? addEvenement(tx, ctx, from.organisationId, collected.name);
  return tx
    .insert(edition)
    .values({
      id: ctx.app.newId(),
      evenementId,
      year: Number(collected.firstDay.slice(0, 4)),
      name: collected.name,
      firstDay: collected.firstDay,
      lastDay: collected.lastDay,
      place: collected.place,
      createdAt: ctx.now,
    })
    .returning()
    .get();
}

function addEvenement(tx: Writer, ctx: Context, organisationId: string, name: string): string {
  const id = ctx.app.newId();
  tx.insert(evenement).values({ id, name, organisationId, createdAt: ctx.now }).run();
  return id;
}

export async function addApplication(
  tx: Writer,
  ctx: Context,
  editionId: string,
  organisationId: string,
): Promise<string> {
  const id = ctx.app.newId();
  tx.insert(application).values({ id, editionId, organisationId, createdAt: ctx.now }).run();
  return id;
}

type NewVersion = {
  applicationId: string;
  kind: ApplicationVersionKind;
  draft: DraftRecord;
  collected: CollectedApplication;
  reason: string | null;
};

/** Keeps what was submitted as the next version, with the newest version of every file that belongs to it. */
export async function addApplicationVersion(
  tx: Writer,
  ctx: Context,
  input: NewVersion,
): Promise<ApplicationVersionRecord> {
  const { applicationId, collected } = input;
  const previous = tx
    .select()
    .from(applicationVersion)
    .where(eq(applicationVersion.applicationId, applicationId))
    .orderBy(desc(applicationVersion.number))
    .limit(1)
    .get();
  const files = await filesOfDraft(tx, input.draft.id);
  const replaced = new Set(files.map((file) => file.threadId));
  const kept =
    previous === undefined
      ? []
      : tx
          .select({ id: fileVersion.id, threadId: fileVersion.threadId })
          .from(fileVersion)
          .where(and(eq(fileVersion.applicationId, applicationId), isNull(fileVersion.removedAt)))
          .all()
          .filter((file) => previous.fileVersionIds.includes(file.id) && !replaced.has(file.threadId));
  tx.update(fileVersion).set({ applicationId }).where(eq(fileVersion.draftId, input.draft.id)).run();
  return tx
    .insert(applicationVersion)
    .values({
      id: ctx.app.newId(),
      applicationId,
      number: (previous?.number ?? 0) + 1,
      kind: input.kind,
      draftId: input.draft.id,
      answers: collected.answersInForce,
      facts: collected.facts,
      fileVersionIds: [...kept.map((file) => file.id), ...files.map((file) => file.id)],
      reason: input.reason,
      submittedBy: ctx.actor.userId,
      submittedByName: ctx.actor.name,
      submittedAt: ctx.now,
    })
    .returning()
    .get();
}

/** Marks a draft as submitted; a second submission finds what the first one made. */
export async function closeDraft(
  tx: Writer,
  ctx: Context,
  id: string,
  made: { applicationId: string; applicationVersionId: string },
): Promise<void> {
  tx.update(draft)
    .set({ submittedAt: ctx.now, updatedAt: ctx.now, ...made })
    .where(eq(draft.id, id))
    .run();
}

/** The draft, when it belongs to the organisation in which the actor works. */
export async function findOwnDraft(tx: Writer, ctx: Context, id: string): Promise<DraftRecord | null> {
  const found = tx
    .select()
    .from(draft)
    .where(and(eq(draft.id, id), eq(draft.organisationId, ctx.actor.organisation.id), isNull(draft.deletedAt)))
    .get();
  return found ?? null;
}
