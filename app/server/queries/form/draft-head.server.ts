import { draftLifetimeDays } from "~/domain/form/draft";
import { localDateAt } from "~/domain/time/instant";
import { addDays } from "~/domain/time/local-date";
import type { DraftForm } from "../../data/draft-form.server";

/** What stands above every page of a draft. */
export type DraftHead = {
  id: string;
  name: string;
  revision: number;
  savedAt: number;
  /** The day on which an untouched draft is removed. */
  expiresOn: string;
};

export const draftHead = ({ draft }: DraftForm): DraftHead => ({
  id: draft.id,
  name: draft.name,
  revision: draft.revision,
  savedAt: draft.updatedAt,
  expiresOn: addDays(localDateAt(draft.updatedAt), draftLifetimeDays),
});
