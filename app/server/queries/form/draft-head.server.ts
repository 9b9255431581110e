import { keptUntil } from "~/domain/form/draft";
import { localDateAt } from "~/domain/time/instant";
import type { DraftForm } from "../../data/draft-form.server";
import { type CopiedFrom, copiedFrom } from "./copied-from.server";

/** What stands above every page of a draft. */
export type DraftHead = {
  id: string;
  name: string;
  revision: number;
  savedAt: number;
  /** The day on which an untouched draft is removed. */
  expiresOn: string;
  copied: CopiedFrom | null;
  /** False for who only writes along. */
  isOwn: boolean;
};

export function draftHead(opened: DraftForm): DraftHead {
  const { id, name, revision, updatedAt } = opened.draft;
  // A file that was added touches the draft as well.
  const added = opened.files.filter(({ draftId }) => draftId === id).map(({ uploadedAt }) => uploadedAt);
  const expiresOn = keptUntil(localDateAt(Math.max(updatedAt, ...added)));
  return { id, name, revision, savedAt: updatedAt, expiresOn, copied: copiedFrom(opened), isOwn: opened.isOwn };
}
