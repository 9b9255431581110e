import type { FileKind } from "~/domain/files/file-kinds";

/** Why a file is refused; the codes have their sentences in `copy`. */
export type Finding =
  | "file_wrong_kind"
  | "file_unreadable"
  | "file_encrypted"
  | "file_active"
  | "file_macros"
  | "file_outside"
  | "file_with_files"
  | "file_mail_parts"
  | "file_too_complex"
  | "file_picture_too_large";

/** What looking at a file came to: fine as it is, fine in a cleaned form, or refused. */
export type Inspected = { finding: Finding | null; cleaned?: Buffer };

export type InspectionJob = { bytes: Buffer; kind: FileKind };

/** Ends the look at a file from any depth; caught in one place. */
export class Refused extends Error {
  constructor(readonly finding: Finding) {
    super(finding);
  }
}
