import type { Handreiking } from "../handreiking/model";

/** A file of an application, with what it says to be: an attachment of the method, the answer to a question. */
export type RelyingFile = { threadId: string; attachmentId: string | null; questionId: string | null };

/** What decides which files an advice rests on. */
export type Reliance = {
  serviceId: string;
  /** Questions in the basis of the advice. */
  questions: readonly string[];
  /** Question and file thread ids that the adviser ticked besides. */
  ticked: readonly string[];
};

/**
 * Whether an advice rests on a file: one of the attachments that the themes of the service name, one that answers a
 * question in the basis, or one that the adviser ticked. A file of which nobody said what it is may concern any
 * service, so every advice rests on it; one that is known and that none of these names is nobody's basis.
 */
export function reliesOnFile(handreiking: Handreiking, reliance: Reliance, file: RelyingFile): boolean {
  const { serviceId, questions, ticked } = reliance;
  const themes = handreiking.services.find(({ id }) => id === serviceId)?.themes ?? [];
  const named = new Set(themes.flatMap(({ attachments }) => attachments));
  const question = handreiking.questions.find(({ id }) => id === file.questionId);
  const documents = [file.attachmentId, question?.kind === "bestand" ? question.document : null];
  const isUnknown = file.attachmentId === null && file.questionId === null;
  return (
    isUnknown ||
    documents.some((document) => document !== null && named.has(document)) ||
    (file.questionId !== null && questions.includes(file.questionId)) ||
    ticked.includes(file.threadId)
  );
}
