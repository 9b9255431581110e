import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import type { Context } from "../context.server";
import { findVisibleFile, removeFileVersions } from "../data/file-versions.server";
import { type UploadPlace, uploadTarget } from "../files/upload-target.server";

/**
 * Takes a file out of a draft, or out of an advice that is not given yet. What was submitted or added to a dossier
 * stays: others may have relied on it.
 */
export async function removeFile(ctx: Context, { fileVersionId }: { fileVersionId: string }): Promise<Outcome<null>> {
  return attempt(ctx, async (tx) => {
    const file = await findVisibleFile(tx, ctx.actor, fileVersionId);
    if (file === null) return refuse("not_found");
    const place = placeOf(file);
    if (place === null || file.applicationId !== null) return refuse("frozen");
    const target = await uploadTarget(tx, ctx, place);
    if (!target.ok && target.reason !== "invalid") return target;
    await removeFileVersions(tx, file, ctx.now);
    return ok(null);
  });
}

function placeOf(file: { draftId: string | null; adviceRequestId: string | null }): UploadPlace | null {
  if (file.draftId !== null) return { kind: "draft", id: file.draftId };
  return file.adviceRequestId === null ? null : { kind: "advice", id: file.adviceRequestId };
}
