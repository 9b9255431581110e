import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Answers } from "~/domain/form/answers";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { draft, fileVersion, organisation, user } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";
import type { DraftRecord } from "./submissions.server";

type NewDraft = {
  evenementId: string | null;
  /** The edition that was announced before. */
  editionId?: string;
  /** The version of an earlier edition that the answers come from. */
  copiedFromVersionId?: string;
  name: string;
  answers: Answers;
};

/** A first application for the organisation in which the actor works. */
export async function addDraft(tx: Writer, ctx: Context, made: NewDraft): Promise<string> {
  const id = ctx.app.newId();
  tx.insert(draft)
    .values({
      id,
      purpose: "application",
      organisationId: ctx.actor.organisation.id,
      createdBy: ctx.actor.userId,
      ...made,
      finishedSections: [],
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .run();
  return id;
}

/** The draft in which the organisation already applies for this edition; null without one. */
export async function openDraftOfEdition(read: Reader, ctx: Context, editionId: string): Promise<string | null> {
  const own = and(
    eq(draft.organisationId, ctx.actor.organisation.id),
    eq(draft.editionId, editionId),
    isNull(draft.deletedAt),
    isNull(draft.submittedAt),
  );
  return read.select({ id: draft.id }).from(draft).where(own).get()?.id ?? null;
}

type DraftChanges = { answers: Answers; name: string; finishedSections: string[] };

/** Keeps what was written; refused when the draft was changed or submitted since it was read. */
export async function saveDraft(
  tx: Writer,
  ctx: Context,
  record: DraftRecord,
  changes: DraftChanges,
): Promise<Outcome<DraftRecord>> {
  const saved = tx
    .update(draft)
    .set({ ...changes, revision: sql`${draft.revision} + 1`, updatedAt: ctx.now })
    .where(and(eq(draft.id, record.id), eq(draft.revision, record.revision), isNull(draft.submittedAt)))
    .returning()
    .get();
  return saved === undefined ? refuse("stale") : ok(saved);
}

/** Takes a draft away with everything that was written in it. Its files are no longer anyone's. */
export async function removeDraft(tx: Writer, ctx: Context, id: string): Promise<void> {
  tx.update(draft)
    .set({ deletedAt: ctx.now, name: "", answers: {}, finishedSections: [], revision: sql`${draft.revision} + 1` })
    .where(eq(draft.id, id))
    .run();
  tx.update(fileVersion)
    .set({ removedAt: ctx.now })
    .where(and(eq(fileVersion.draftId, id), isNull(fileVersion.applicationId)))
    .run();
}

export type DraftInList = Pick<DraftRecord, "id" | "name" | "answers" | "updatedAt" | "createdAt" | "purpose"> & {
  touchedAt: number;
  begunBy: string;
};

/** When somebody last wrote in a draft or added a file to it; spelled out, so that it means the same in every query. */
export const touchedAt = sql<number>`max(${draft}.updated_at, coalesce((
  select max(added.uploaded_at) from ${fileVersion} added where added.draft_id = ${draft}.id and added.removed_at is null
), 0))`;

/** What a list shows of a draft, beside the person who began it. */
export const draftInList = {
  id: draft.id,
  name: draft.name,
  answers: draft.answers,
  touchedAt,
  begunBy: user.name,
  updatedAt: draft.updatedAt,
  createdAt: draft.createdAt,
  purpose: draft.purpose,
};

/** The drafts that an organisation has not submitted, last changed first. */
export async function openDraftsOf(read: Reader, organisationId: string): Promise<readonly DraftInList[]> {
  return read
    .select(draftInList)
    .from(draft)
    .innerJoin(user, eq(user.id, draft.createdBy))
    .where(and(eq(draft.organisationId, organisationId), isNull(draft.deletedAt), isNull(draft.submittedAt)))
    .orderBy(desc(draft.updatedAt))
    .all();
}

export type KnownApplicant = {
  name: string;
  email: string | null;
  phone: string | null;
  organisationName: string;
  kvkNumber: string | null;
};

/** What the account already knows, so that nobody types it again. */
export async function knownApplicant(read: Reader, { actor }: Context): Promise<KnownApplicant> {
  const person = read
    .select({ email: user.email, phone: user.phone })
    .from(user)
    .where(eq(user.id, actor.userId))
    .get();
  const own = read
    .select({ kvkNumber: organisation.kvkNumber })
    .from(organisation)
    .where(eq(organisation.id, actor.organisation.id))
    .get();
  return {
    name: actor.name,
    email: person?.email ?? null,
    phone: person?.phone ?? null,
    organisationName: actor.organisation.name,
    kvkNumber: own?.kvkNumber ?? null,
  };
}
