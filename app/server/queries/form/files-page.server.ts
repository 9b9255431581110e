import { type Outlook, type OutlookAttachment, outlookOf } from "~/domain/form/outlook";
import { purposeOf, type Why } from "~/domain/form/question-purpose";
import type { Text } from "~/domain/handreiking/model";
import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import type { FileVersionRecord } from "../../data/applications.server";
import type { DraftForm } from "../../data/draft-form.server";
import { type DraftHead, draftHead } from "./draft-head.server";
import { openDraft } from "./open-draft.server";

export type FileOnPage = {
  id: string;
  threadId: string;
  name: string;
  size: number;
  number: number;
  uploadedAt: number;
};

/** A document that is asked for, or a question that a file answers. */
export type AskedFile = {
  /** Which attachment and which question it is; a file may be one of them or both. */
  document: string | null;
  questionId: string | null;
  name: Text;
  help: Text | null;
  contents: readonly string[];
  /** Why the rules ask for it; empty for a file that people ask for. */
  because: OutlookAttachment["because"];
  sources: OutlookAttachment["sources"];
  why: Why | null;
  files: FileOnPage[];
};

export type FilesPage = {
  draft: DraftHead;
  asked: AskedFile[];
  /** How many other documents may still be asked for. */
  open: number;
  others: FileOnPage[];
  /** Whether what is sent is looked through for viruses. */
  isScanned: boolean;
  outlook: Outlook;
};

/** The documents that belong to this application with why, and the files that were added. */
export async function readFilesPage(ctx: Context, draftId: string): Promise<Outcome<FilesPage>> {
  const opened = await openDraft(ctx, draftId);
  if (!opened.ok) return opened;
  const outlook = outlookOf(opened.value.handreiking, opened.value.form, opened.value.onDay, opened.value.outages);
  const asked = askedFiles(opened.value, outlook);
  const placed = new Set(asked.flatMap(({ files }) => files.map(({ id }) => id)));
  return ok({
    draft: draftHead(opened.value),
    asked,
    open: outlook.attachmentsOpen,
    isScanned: ctx.app.config.scanner !== undefined,
    others: opened.value.files.filter(({ id }) => !placed.has(id)).map(fileOnPage),
    outlook,
  });
}

function askedFiles({ handreiking, form, files }: DraftForm, outlook: Outlook): AskedFile[] {
  const questions = form.visible.filter((question) => question.kind === "bestand");
  const byRule = outlook.attachments.map(({ document, name, help, contents, because, sources }): AskedFile => {
    const question = questions.find((one) => one.document === document) ?? null;
    return {
      document,
      questionId: question?.id ?? null,
      name,
      help: question?.help ?? help,
      contents,
      because,
      sources,
      why: null,
      files: filesFor(files, document, question?.id ?? null),
    };
  });
  const known = new Set(byRule.map(({ questionId }) => questionId));
  const byQuestion = questions
    .filter(({ id }) => !known.has(id))
    .map(
      (question): AskedFile => ({
        document: question.document,
        questionId: question.id,
        name: question.label,
        help: question.help,
        contents: [],
        because: [],
        sources: [],
        why: purposeOf(handreiking, question),
        files: filesFor(files, question.document, question.id),
      }),
    );
  return [...byRule, ...byQuestion];
}

const filesFor = (files: readonly FileVersionRecord[], document: string | null, questionId: string | null) =>
  files
    .filter(
      (file) =>
        (document !== null && file.attachmentId === document) ||
        (questionId !== null && file.questionId === questionId),
    )
    .map(fileOnPage);

const fileOnPage = ({ id, threadId, fileName, size, number, uploadedAt }: FileVersionRecord): FileOnPage => ({
  id,
  threadId,
  name: fileName,
  size,
  number,
  uploadedAt,
});
