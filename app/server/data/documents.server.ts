import { and, desc, eq, max } from "drizzle-orm";
import type { DocumentModel } from "~/domain/documents/document-model";
import { canonicalJson } from "~/domain/handreiking/canonical-json";
import { documentSnapshot } from "~db/schema";
import type { documentKinds } from "~db/schema/records";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";
import { sha256 } from "../identifiers.server";

export type DocumentRecord = typeof documentSnapshot.$inferSelect;
export type DocumentKind = (typeof documentKinds)[number];

type NewDocument = { kind: DocumentKind; subjectId: string; dossierId: string | null; model: DocumentModel };

/** Keeps what a document says, under the next number of its kind; the same words twice are one document. */
export async function addDocument(tx: Writer, ctx: Context, input: NewDocument): Promise<DocumentRecord> {
  const { kind, subjectId } = input;
  const modelHash = sha256(canonicalJson(input.model));
  const same = and(eq(documentSnapshot.kind, kind), eq(documentSnapshot.subjectId, subjectId));
  const known = tx
    .select()
    .from(documentSnapshot)
    .where(and(same, eq(documentSnapshot.modelHash, modelHash)))
    .get();
  if (known !== undefined) return known;
  const last = tx
    .select({ number: max(documentSnapshot.number) })
    .from(documentSnapshot)
    .where(same)
    .get();
  return tx
    .insert(documentSnapshot)
    .values({
      id: ctx.app.newId(),
      ...input,
      number: (last?.number ?? 0) + 1,
      modelHash,
      status: "pending",
      requestedBy: ctx.actor.userId,
      requestedAt: ctx.now,
    })
    .returning()
    .get();
}

export async function documentsOfDossier(read: Reader, dossierId: string): Promise<readonly DocumentRecord[]> {
  return read
    .select()
    .from(documentSnapshot)
    .where(eq(documentSnapshot.dossierId, dossierId))
    .orderBy(desc(documentSnapshot.requestedAt))
    .all();
}

export async function findDocument(read: Reader, id: string): Promise<DocumentRecord | null> {
  return read.select().from(documentSnapshot).where(eq(documentSnapshot.id, id)).get() ?? null;
}

type Made = { fileSha256: string; fileSize: number; zipSha256: string | null; zipSize: number | null; readyAt: number };

/** Notes which file was made of a document; making it again gives the same file. */
export async function saveMade(tx: Writer, id: string, made: Made): Promise<void> {
  tx.update(documentSnapshot)
    .set({ ...made, status: "ready", failure: null })
    .where(eq(documentSnapshot.id, id))
    .run();
}

export async function saveFailure(tx: Writer, record: DocumentRecord, failure: string): Promise<void> {
  tx.update(documentSnapshot)
    .set({ status: "failed", failure, attempts: record.attempts + 1 })
    .where(eq(documentSnapshot.id, record.id))
    .run();
}
