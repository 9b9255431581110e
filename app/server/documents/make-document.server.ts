import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { OriginalFile } from "~/domain/documents/document-model";
import type { App } from "../app.server";
import { type DocumentRecord, findDocument, saveFailure, saveMade } from "../data/documents.server";
import { renderInWorker } from "../pdf/render-in-worker.server";
import { writeZip } from "../zip/write-zip.server";

/**
 * Makes the file of a document that was kept, in a thread of its own; one that was made is given as it is. Making it
 * again gives the same bytes, so a document that was cut off loses nothing.
 */
export async function makeDocument(app: App, documentId: string): Promise<DocumentRecord> {
  const record = await findDocument(app.database.reader, documentId);
  if (record === null) throw new Error(`there is no document ${documentId}`);
  if (record.status === "ready") return record;
  try {
    const made = await makeFiles(app, record);
    await app.database.write((tx) => saveMade(tx, record.id, { ...made, readyAt: app.clock.now() }));
  } catch (error) {
    await app.database.write((tx) => saveFailure(tx, record, error instanceof Error ? error.message : String(error)));
    throw error;
  }
  return { ...record, ...(await findDocument(app.database.reader, documentId)) };
}

async function makeFiles(app: App, { model }: DocumentRecord) {
  const inside = model.files.filter((file) => file.placement === "embedded");
  const { bytes, missingCharacters } = await renderInWorker({
    model,
    originals: inside.map(({ sha256 }) => ({ sha256, path: app.files.pathOf(sha256) })),
  });
  if (missingCharacters.length > 0) app.log.warn({ count: missingCharacters.length }, "characters that the font lacks");
  const file = await app.files.keep([bytes]);
  const zip = await makeArchive(
    app,
    model.files.filter((each) => each.placement === "beside"),
    model.metadata.date,
  );
  return { fileSha256: file.sha256, fileSize: file.size, zipSha256: zip?.sha256 ?? null, zipSize: zip?.size ?? null };
}

/** Originals that are too large together travel beside the document, unchanged. */
async function makeArchive(app: App, originals: readonly OriginalFile[], modified: number) {
  if (originals.length === 0) return null;
  const target = join(app.config.dataDir, "tmp", `${randomUUID()}.zip`);
  try {
    const entries = originals.map(({ sha256, name }) => ({ path: app.files.pathOf(sha256), name }));
    await writeZip(entries, target, { modified });
    return await app.files.keep(createReadStream(target));
  } finally {
    await rm(target, { force: true });
  }
}
