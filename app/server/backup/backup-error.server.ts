import { type BackupProblem, backupProblems } from "~/copy/nl/backup";

/** A backup that cannot be trusted is none: the message says what is wrong, for whoever runs the installation. */
export class BackupError extends Error {
  constructor(
    readonly problem: BackupProblem,
    where: string,
  ) {
    super(backupProblems[problem](where));
    this.name = "BackupError";
  }
}
