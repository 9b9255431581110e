import type { Answers } from "../form/answers";
import type { Facts } from "../handreiking/facts";
import type { Handreiking } from "../handreiking/model";
import type { AdviceBasis } from "./basis";
import { changedAnswers, isMaterialDifference } from "./changed-answers";
import { addedFiles, asAdded, replacedFiles } from "./changed-files";
import { type RelyingFile, reliesOnFile } from "./relies-on-file";
import type { Ruling } from "./ruling";

/** A file as it belongs to the application now. */
export type FileNow = RelyingFile & { sha256: string; number: number };

/** What is true of a dossier now, in the same terms as a basis. */
export type CurrentState = {
  answers: Answers;
  facts: Facts;
  files: readonly FileNow[];
  /** Differences in free text that the officer ruled not to matter. */
  rulings: readonly Ruling[];
  /** Advice versions that hold now; a joint advice falls with any of its parts. */
  holdingAdviceIds: readonly string[];
};

/** One thing in a basis that is no longer as it was. A file that was not there yet has nothing in `from`. */
export type BasisChange = {
  kind: "question" | "fact" | "file" | "advice";
  id: string;
  from: unknown;
  to: unknown;
};

/**
 * Everything in an advice's basis that changed materially since; an advice holds when there is nothing. Each value is
 * compared with the value the advice rests on, never with the version in between, so a reversed change is no change.
 * A file that was not there yet counts when the advice would have rested on it.
 */
export function changesSince(handreiking: Handreiking, basis: AdviceBasis, now: CurrentState): readonly BasisChange[] {
  return [
    ...changedAnswers(handreiking, basis.answers, now.answers, now.rulings),
    ...changedFacts(handreiking, basis, now.facts),
    ...replacedFiles(basis.files, now.files),
    ...newFiles(handreiking, basis, now.files),
    ...basis.adviceIds
      .filter((adviceId) => !now.holdingAdviceIds.includes(adviceId))
      .map((id): BasisChange => ({ kind: "advice", id, from: id, to: null })),
  ];
}

/** What stands as an answer in the basis was compared as such. */
function changedFacts(handreiking: Handreiking, basis: AdviceBasis, facts: Facts): BasisChange[] {
  return Object.entries(basis.facts).flatMap(([id, value]) => {
    if (id in basis.answers) return [];
    const question = handreiking.questions.find((candidate) => candidate.id === id);
    const [from, to] = [value ?? null, facts[id] ?? null];
    return isMaterialDifference(question, from, to) ? [{ kind: "fact", id, from, to }] : [];
  });
}

function newFiles(handreiking: Handreiking, basis: AdviceBasis, files: readonly FileNow[]): BasisChange[] {
  const reliance = { serviceId: basis.serviceId, questions: Object.keys(basis.answers), ticked: basis.ticked };
  return addedFiles(basis.files, files)
    .filter((file) => reliesOnFile(handreiking, reliance, file))
    .map(asAdded);
}
