import { adviceChangeText as text } from "~/copy/nl/advice/change-text";
import { knownValueName, subjectName } from "~/copy/nl/fact-words";
import { answerLine } from "~/copy/nl/form/answer-words";
import type { BasisChange } from "~/domain/advice/changes-since";
import { answerInWords } from "~/domain/form/answer-in-words";
import type { Answer } from "~/domain/form/answers";
import type { FactValue } from "~/domain/handreiking/facts";
import type { Handreiking } from "~/domain/handreiking/model";
import type { Question } from "~/domain/handreiking/question";

/** What a file is called, and the number of its newest version; null when it is not known. */
export type NameOfFile = (threadId: string) => { name: string; number: number } | null;

export type ChangeInWords = { term: string; before: string | null; after: string | null };

/** One thing that changed, as people say it: what it is, what it was and what it is now. Without an answer: null. */
export function changeInWords(
  handreiking: Handreiking,
  { kind, id, from, to }: BasisChange,
  nameOfFile: NameOfFile,
): ChangeInWords {
  switch (kind) {
    case "question":
    case "fact": {
      const question = handreiking.questions.find((candidate) => candidate.id === id);
      // Rows are facts without a name of their own; they read as the answer that they are.
      return question !== undefined && (kind === "question" || question.kind === "rijen")
        ? answerChange(question, from, to)
        : factChange(handreiking, id, from, to);
    }
    case "file": {
      const file = nameOfFile(id);
      return {
        term: file?.name ?? text.file,
        before: from === null ? text.fileNotYet : text.fileBefore,
        after: to === null ? text.fileGone : text.fileNew(file?.number ?? null),
      };
    }
    case "advice":
      return { term: text.part, before: text.partBefore, after: text.partAfter };
  }
}

function answerChange(question: Question, from: unknown, to: unknown): ChangeInWords {
  const words = (value: unknown) =>
    answerLine(answerInWords(question, (value ?? undefined) as Answer | undefined)) || null;
  const [before, after] = [words(from), words(to)];
  // What is drawn on the map has no words of its own for where it lies.
  const isUnseen = before !== null && before === after;
  return { term: question.label.nl, before, after: isUnseen ? text.drawnOtherwise(after ?? "") : after };
}

function factChange(handreiking: Handreiking, id: string, from: unknown, to: unknown): ChangeInWords {
  const words = (value: unknown) =>
    value === null || value === undefined
      ? null
      : knownValueName(handreiking, id, { kind: "value", value: value as FactValue });
  return { term: subjectName(handreiking, id), before: words(from), after: words(to) };
}
