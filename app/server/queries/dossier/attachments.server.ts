import type { DossierState } from "../../data/dossier-state.server";

export type FileView = {
  id: string;
  name: string;
  /** What it is, such as the name of the attachment that the method asks for. */
  kind: string | null;
  size: number;
  number: number;
  at: number;
  /** Whether a virus scanner looked through it. */
  scanned: boolean;
};

/** The files that belong to the newest version of the application. */
export function fileViews({ files, rules }: Pick<DossierState, "files" | "rules">): FileView[] {
  const { attachments, questions } = rules.handreiking;
  return files.map((file) => ({
    id: file.id,
    name: file.fileName,
    kind:
      attachments.find(({ document }) => document === file.attachmentId)?.name.nl ??
      questions.find(({ id }) => id === file.questionId)?.label.nl ??
      null,
    size: file.size,
    number: file.number,
    at: file.uploadedAt,
    scanned: file.scannedWith !== null,
  }));
}

/** Attachments that the rules certainly ask for and that nobody sent. */
export function missingAttachments({ files, rules, assessment }: DossierState): string[] {
  const asked = assessment.attachments.filter(({ outcome }) => outcome === "ja").map(({ document }) => document);
  const missing = [...new Set(asked)].filter((document) => !files.some((file) => file.attachmentId === document));
  return missing.map(
    (document) => rules.handreiking.attachments.find((rule) => rule.document === document)?.name.nl ?? document,
  );
}
