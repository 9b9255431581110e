import { differingAnswers } from "~/domain/form/compare-answers";
import { mergeAnswers } from "~/domain/form/merge-answers";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { versionNumbered } from "../data/application-versions.server";
import type { ApplicationVersionRecord } from "../data/applications.server";
import { openChangeDraftsOf } from "../data/change-drafts.server";
import { saveDraft } from "../data/drafts.server";
import type { Writer } from "../database.server";

/**
 * Lets a change that lies open build on the newest version, so that sending it later writes over nothing that others
 * changed. Whoever is about to send it is told that it is no longer what stood on the page.
 */
export async function bringToDrafts(tx: Writer, ctx: Context, version: ApplicationVersionRecord): Promise<void> {
  const drafts = await openChangeDraftsOf(tx, version.applicationId);
  if (drafts.length === 0) return;
  const before = await versionNumbered(tx, version.applicationId, version.number - 1);
  if (before === null) return;
  for (const draft of drafts) {
    const answers = mergeAnswers(draft.answers, before.answers, version.answers);
    const { name, finishedSections } = draft;
    if (differingAnswers(Object.keys({ ...draft.answers, ...answers }), draft.answers, answers).length === 0) continue;
    must(await saveDraft(tx, ctx, draft, { answers, name, finishedSections }));
  }
}
