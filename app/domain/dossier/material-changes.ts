import { changedAnswers } from "../advice/changed-answers";
import { addedFiles, asAdded, replacedFiles } from "../advice/changed-files";
import type { BasisChange } from "../advice/changes-since";
import type { Ruling } from "../advice/ruling";
import type { Answers } from "../form/answers";
import type { Handreiking } from "../handreiking/model";

/** An application as it was at one moment: what was answered and which files belonged to it. */
export type ApplicationSnapshot = {
  answers: Answers;
  files: readonly { threadId: string; sha256: string; number: number }[];
};

/**
 * What differs in a way that matters between the application that a decision rests on and the application now: every
 * question that is material by the method, with its margin and what an officer ruled, every file that was replaced or
 * taken away, and every file that is new.
 */
export function materialChanges(
  handreiking: Pick<Handreiking, "questions">,
  before: ApplicationSnapshot,
  now: ApplicationSnapshot,
  rulings: readonly Ruling[] = [],
): readonly BasisChange[] {
  const answered = Object.fromEntries(handreiking.questions.map(({ id }) => [id, before.answers[id] ?? null]));
  return [
    ...changedAnswers(handreiking, answered, now.answers, rulings),
    ...replacedFiles(before.files, now.files),
    ...addedFiles(before.files, now.files).map(asAdded),
  ];
}
