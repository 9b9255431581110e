import type { Answers } from "../form/answers";
import type { Facts } from "../handreiking/facts";
import type { Handreiking } from "../handreiking/model";
import type { Materiality } from "../handreiking/question";
import type { AdviceBasis } from "./basis";

/** What is true of a dossier now, in the same terms as a basis. */
export type CurrentState = {
  answers: Answers;
  facts: Facts;
  files: readonly { threadId: string; sha256: string; number: number }[];
  /** Advice versions that hold now; a joint advice falls with any of its parts. */
  holdingAdviceIds: readonly string[];
};

/** One thing in a basis that is no longer as it was. */
export type BasisChange = {
  kind: "question" | "fact" | "file" | "advice";
  id: string;
  from: unknown;
  to: unknown;
};

/**
 * Everything in an advice's basis that changed materially since; an advice holds when there is nothing. Each value is
 * compared with the value the advice rests on, never with the version in between, so a reversed change is no change.
 */
export function changesSince(handreiking: Handreiking, basis: AdviceBasis, now: CurrentState): readonly BasisChange[] {
  return [
    ...questionChanges(handreiking, basis, now.answers),
    ...factChanges(handreiking, basis, now.facts),
    ...fileChanges(basis, now.files),
    ...basis.adviceIds
      .filter((adviceId) => !now.holdingAdviceIds.includes(adviceId))
      .map((id): BasisChange => ({ kind: "advice", id, from: id, to: null })),
  ];
}

function questionChanges(handreiking: Handreiking, basis: AdviceBasis, answers: Answers): BasisChange[] {
  return Object.entries(basis.answers).flatMap(([id, from]) => {
    const question = handreiking.questions.find((candidate) => candidate.id === id);
    const to = answers[id] ?? null;
    return differs(question?.materiality ?? { kind: "yes" }, from ?? null, to)
      ? [{ kind: "question", id, from, to }]
      : [];
  });
}

function factChanges(handreiking: Handreiking, basis: AdviceBasis, facts: Facts): BasisChange[] {
  return Object.entries(basis.facts).flatMap(([id, from]) => {
    if (id in basis.answers) return [];
    const question = handreiking.questions.find((candidate) => candidate.id === id);
    const to = facts[id] ?? null;
    return differs(question?.materiality ?? { kind: "yes" }, from ?? null, to) ? [{ kind: "fact", id, from, to }] : [];
  });
}

/** A file that was read and has a newer version or is gone, and a file that was not there yet. */
function fileChanges(basis: AdviceBasis, files: CurrentState["files"]): BasisChange[] {
  const replaced = basis.files.flatMap((read): BasisChange[] => {
    const current = files.find((file) => file.threadId === read.threadId);
    return current?.sha256 === read.sha256
      ? []
      : [{ kind: "file", id: read.threadId, from: read.sha256, to: current?.sha256 ?? null }];
  });
  return replaced;
}

function differs(materiality: Materiality, from: unknown, to: unknown): boolean {
  switch (materiality.kind) {
    case "no":
      return false;
    case "always":
    case "yes":
      return !same(from, to);
    case "margin":
      if (typeof from !== "number" || typeof to !== "number") return !same(from, to);
      return (
        Math.abs(to - from) >
        (materiality.unit === "procent" ? Math.abs(from) * (materiality.amount / 100) : materiality.amount)
      );
  }
}

/** Equal in content; the order of keys does not matter, the order of a list does. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) => key in other && same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}
