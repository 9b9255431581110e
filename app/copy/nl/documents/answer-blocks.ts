import { type Block, heading } from "~/domain/documents/document-model";
import type { SectionInDocument } from "~/domain/documents/evenement-in-document";

/** Answers by section; a question without an answer says so. */
export const answerBlocks = (sections: readonly SectionInDocument[], level: 2 | 3): Block[] =>
  sections.flatMap(({ title, answers }) => [
    heading(level, title),
    {
      kind: "facts",
      terms: "questions",
      items: answers.map(({ question, answer }) => ({
        term: question,
        value: answer.length === 0 ? "Niet ingevuld" : answer.join("\n"),
      })),
    },
  ]);
