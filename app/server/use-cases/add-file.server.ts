import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import type { Context } from "../context.server";
import type { FileVersionRecord } from "../data/applications.server";
import { findSameFile, insertFileVersion, newestOfThread } from "../data/file-versions.server";
import type { Writer } from "../database.server";
import type { ReceivedFile } from "../files/file-store.server";
import { type FileOwner, type UploadPlace, uploadTarget } from "../files/upload-target.server";
import { record } from "../history.server";

type Input = {
  place: UploadPlace;
  /** Already stored under its hash; this act makes it part of the place. */
  file: ReceivedFile;
  fileName: string;
  /** Which attachment of the handreiking it is, and which question it answers. */
  attachmentId: string | null;
  questionId: string | null;
  /** The file that this one is a newer version of. */
  threadId: string | null;
};

export type AddedFile = { fileVersionId: string; threadId: string; number: number };

/** Adds a file, or a newer version of one. Sending the same file again gives what the first time made. */
export async function addFile(ctx: Context, input: Input): Promise<Outcome<AddedFile>> {
  return attempt(ctx, async (tx) => {
    const target = await uploadTarget(tx, ctx, input.place);
    if (!target.ok) return target;
    const { owner } = target.value;
    const replaced = input.threadId === null ? null : await newestOfThread(tx, target.value, input.threadId);
    if (input.threadId !== null && replaced === null) return refuse("not_found");
    const same = await sameAlready(tx, owner, input, replaced);
    if (same !== null) return ok(asAdded(same));
    const added = await insertFileVersion(tx, {
      id: ctx.app.newId(),
      threadId: replaced?.threadId ?? ctx.app.newId(),
      ...owner,
      attachmentId: replaced?.attachmentId ?? input.attachmentId,
      questionId: replaced?.questionId ?? input.questionId,
      fileName: input.fileName,
      ...input.file,
      uploadedBy: ctx.actor.userId,
      uploadedAt: ctx.now,
    });
    if (owner.dossierId !== null) await recordAdded(tx, ctx, owner.dossierId, added);
    return ok(asAdded(added));
  });
}

async function sameAlready(tx: Writer, owner: FileOwner, input: Input, replaced: FileVersionRecord | null) {
  const { fileName, attachmentId, questionId } = input;
  const { sha256 } = input.file;
  if (replaced === null) return findSameFile(tx, owner, { fileName, sha256, attachmentId, questionId });
  const unchanged = replaced.sha256 === sha256 && replaced.fileName === fileName && replaced.removedAt === null;
  return unchanged ? replaced : null;
}

/** What is still being written has no history; from a dossier on, everything has. */
async function recordAdded(tx: Writer, ctx: Context, dossierId: string, added: FileVersionRecord): Promise<void> {
  const { id: fileVersionId, number, sha256 } = added;
  const payload = { fileVersionId, number, sha256 };
  await record(tx, ctx, { type: "file.added", dossierId, subjectId: fileVersionId, payload });
}

const asAdded = ({ id, threadId, number }: FileVersionRecord): AddedFile => ({ fileVersionId: id, threadId, number });
