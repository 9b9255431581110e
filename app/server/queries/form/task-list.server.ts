import { formParts, openQuestionsOf, type SectionStatus, statusOfPart } from "~/domain/form/form-parts";
import { type MissingAnswers, missingAnswers } from "~/domain/form/missing-answers";
import { type Outlook, outlookOf } from "~/domain/form/outlook";
import type { Text } from "~/domain/handreiking/model";
import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { type EarlierLesson, lessonsOfEvenement } from "../../data/evaluations.server";
import { type CopiedNotice, copiedNotice } from "./copied-from.server";
import { type DraftHead, draftHead } from "./draft-head.server";
import { type LastEdition, ownNumbers } from "./last-edition.server";
import { openDraft } from "./open-draft.server";

export type TaskListPage = {
  draft: DraftHead;
  tasks: { id: string; title: Text; status: SectionStatus; open: number }[];
  files: { asked: number; present: number } | null;
  missing: MissingAnswers;
  outlook: Outlook;
  /** The organiser's own lessons of earlier editions, when the draft is for the next one. */
  earlier: readonly EarlierLesson[];
  /** The numbers that the organiser gave after the last edition. */
  last: LastEdition | null;
  notice: CopiedNotice;
};

/** The parts of an application with how far each is, and what the answers so far lead to. */
export async function readTaskList(ctx: Context, draftId: string): Promise<Outcome<TaskListPage>> {
  const opened = await openDraft(ctx, draftId);
  if (!opened.ok) return opened;
  const { draft, handreiking, form, files, outages, onDay } = opened.value;
  const outlook = outlookOf(handreiking, form, onDay, outages);
  const missing = missingAnswers(handreiking, form, files, onDay);
  const asked = outlook.attachments.length;
  const present = asked - missing.attachments.length;
  const hasFiles = asked > 0 || files.length > 0 || form.visible.some(({ kind }) => kind === "bestand");
  return ok({
    draft: draftHead(opened.value),
    tasks: formParts(handreiking, form).pages.map((part) => ({
      id: part.section.id,
      title: part.section.title,
      status: statusOfPart(part, form.answersInForce, draft.finishedSections),
      open: openQuestionsOf(part.questions, form.answersInForce).length,
    })),
    files: hasFiles ? { asked, present } : null,
    missing,
    outlook,
    last: ownNumbers(ctx, opened.value),
    notice: copiedNotice(ctx, opened.value),
    earlier:
      draft.evenementId === null ? [] : await lessonsOfEvenement(ctx.read, ctx.actor, draft.evenementId, ctx.today),
  });
}
