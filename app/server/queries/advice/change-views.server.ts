import { adviceChangeText as text } from "~/copy/nl/advice/change-text";
import { knownValueName, subjectName } from "~/copy/nl/fact-words";
import { answerLine } from "~/copy/nl/form/answer-words";
import type { BasisChange } from "~/domain/advice/changes-since";
import { answerInWords } from "~/domain/form/answer-in-words";
import type { Answer } from "~/domain/form/answers";
import type { FactValue } from "~/domain/handreiking/facts";
import type { Handreiking } from "~/domain/handreiking/model";
import type { DossierState } from "../../data/dossier-state.server";
import { fileViews } from "../dossier/attachments.server";

export type ChangeView = { term: string; before: string | null; after: string | null };

/** What changed in the basis of an advice, in the words of the questions. */
export function changeViews(state: DossierState, changes: readonly BasisChange[]): ChangeView[] {
  return changes.map((change) => changeView(state, change));
}

function changeView(state: DossierState, { kind, id, from, to }: BasisChange): ChangeView {
  const { handreiking } = state.rules;
  switch (kind) {
    case "question":
      return questionChange(handreiking, id, from, to);
    case "fact":
      return {
        term: subjectName(handreiking, id),
        before: factText(handreiking, id, from),
        after: factText(handreiking, id, to),
      };
    case "file": {
      const file = fileViews(state).find((view) => state.files.find(({ threadId }) => threadId === id)?.id === view.id);
      return {
        term: file?.kind ?? file?.name ?? text.file,
        before: text.fileBefore,
        after: file === undefined ? text.fileGone : text.fileNew(file.number),
      };
    }
    case "advice":
      return { term: text.part, before: text.partBefore, after: text.partAfter };
  }
}

function questionChange(handreiking: Handreiking, id: string, from: unknown, to: unknown): ChangeView {
  const question = handreiking.questions.find((candidate) => candidate.id === id);
  if (question === undefined) return { term: id, before: null, after: null };
  const words = (value: unknown) =>
    answerLine(answerInWords(question, (value ?? undefined) as Answer | undefined)) || null;
  return { term: question.label.nl, before: words(from), after: words(to) };
}

const factText = (handreiking: Handreiking, id: string, value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : knownValueName(handreiking, id, { kind: "value", value: value as FactValue });
