import { type BasisChange, changesSince } from "../advice/changes-since";
import type { Answers } from "../form/answers";
import type { Handreiking } from "../handreiking/model";

/** An application as it was at one moment: what was answered and which files belonged to it. */
export type ApplicationSnapshot = {
  answers: Answers;
  files: readonly { threadId: string; sha256: string; number: number }[];
};

/**
 * What differs in a way that matters between the application that a decision rests on and the application now: every
 * question that is material by the method, with its margin, every file that was replaced or taken away, and every file
 * that is new.
 */
export function materialChanges(
  handreiking: Handreiking,
  before: ApplicationSnapshot,
  now: ApplicationSnapshot,
): readonly BasisChange[] {
  const known = before.files.map((file) => file.threadId);
  const added = now.files
    .filter((file) => !known.includes(file.threadId))
    .map((file): BasisChange => ({ kind: "file", id: file.threadId, from: null, to: file.sha256 }));
  const basis = {
    applicationVersionId: "",
    applicationVersionNumber: 0,
    receiptId: "",
    handreikingVersionId: "",
    confirmedClass: null,
    serviceId: "",
    themes: [],
    answers: Object.fromEntries(handreiking.questions.map(({ id }) => [id, before.answers[id] ?? null])),
    facts: {},
    files: before.files.map((file) => ({ ...file, fileVersionId: "" })),
    ticked: [],
    adviceIds: [],
  };
  return [...changesSince(handreiking, basis, { ...now, facts: {}, holdingAdviceIds: [] }), ...added];
}
