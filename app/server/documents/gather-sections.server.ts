import { answerLines } from "~/copy/nl/form/answer-words";
import type { SectionInDocument } from "~/domain/documents/evenement-in-document";
import { answerInWords } from "~/domain/form/answer-in-words";
import type { Answers } from "~/domain/form/answers";
import type { Handreiking } from "~/domain/handreiking/model";

/** Every answer that counts, by section, in words. Sensitive answers are left out for readers who do not need them. */
export function gatherSections(
  { sections }: Handreiking,
  answers: Answers,
  { withSensitive }: { withSensitive: boolean },
): readonly SectionInDocument[] {
  return sections.flatMap((section) => {
    const shown = section.questions
      .filter((question) => withSensitive || !question.sensitive)
      .map((question) => ({
        question: question.label.nl,
        answer: answerLines(answerInWords(question, answers[question.id])),
      }))
      .filter(({ answer }) => answer.length > 0);
    return shown.length === 0 ? [] : [{ title: section.title.nl, answers: shown }];
  });
}
