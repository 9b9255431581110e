import type { Context } from "../context.server";
import { findVisibleFile } from "../data/file-versions.server";

export type FileDownload = { fileName: string; mediaType: string; sha256: string; size: number };

/** A file to give to this actor, or null when there is none that this actor may know of. */
export async function readFileDownload(ctx: Context, fileVersionId: string): Promise<FileDownload | null> {
  const file = await findVisibleFile(ctx.read, ctx.actor, fileVersionId);
  if (file === null) return null;
  const { fileName, mediaType, sha256, size } = file;
  return { fileName, mediaType, sha256, size };
}
