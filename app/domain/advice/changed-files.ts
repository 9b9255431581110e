import type { BasisChange } from "./changes-since";

type FileVersion = { threadId: string; sha256: string };

/** Files that have a newer version now, or are gone. */
export function replacedFiles(before: readonly FileVersion[], now: readonly FileVersion[]): BasisChange[] {
  return before.flatMap(({ threadId: id, sha256: from }): BasisChange[] => {
    const to = now.find(({ threadId }) => threadId === id)?.sha256 ?? null;
    return to === from ? [] : [{ kind: "file", id, from, to }];
  });
}

/** Files that were not there before. */
export function addedFiles<File extends FileVersion>(before: readonly FileVersion[], now: readonly File[]): File[] {
  return now.filter(({ threadId }) => !before.some((file) => file.threadId === threadId));
}

export const asAdded = ({ threadId, sha256 }: FileVersion): BasisChange => ({
  kind: "file",
  id: threadId,
  from: null,
  to: sha256,
});
