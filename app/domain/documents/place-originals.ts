import type { OriginalFile } from "./document-model";

/** What travels inside a document together; above it mail and readers give up, so the originals go beside it. */
export const embeddedLimit = 25_000_000;

/**
 * Originals either all travel inside the document or all beside it, so that a reader never has to look in two
 * places. A file that several answers point to travels once.
 */
export function placeOriginals(
  files: readonly Omit<OriginalFile, "placement">[],
  limit: number = embeddedLimit,
): OriginalFile[] {
  const once = [...new Map(files.map((file) => [file.sha256, file])).values()];
  const total = once.reduce((sum, file) => sum + file.size, 0);
  const placement = total <= limit ? "embedded" : "beside";
  return once.map((file) => ({ ...file, placement }));
}
