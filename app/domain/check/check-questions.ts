import { questionWithMeaning } from "../form/question-with-meaning";
import type { Handreiking } from "../handreiking/model";
import type { Question } from "../handreiking/question";
import type { Meaning, QuestionKind } from "../handreiking/reserved";

/** What nearly every rule looks at: where, what, when and how many. */
const asked: readonly Meaning[] = ["gemeente", "soort", "dagen", "aanwezig_piek"];

/** Kinds that are answered by choosing or counting. Free text never stands in an address that people pass on. */
const kinds: readonly QuestionKind[] = ["ja_nee", "keuze", "meerkeuze", "getal", "rijen"];

/** The questions that everybody answers who wants to know beforehand what an evenement needs. */
export const firstQuestions = (handreiking: Handreiking): readonly Question[] =>
  asked.flatMap((meaning) => questionWithMeaning(handreiking, meaning) ?? []);

/** Every question that can be asked of somebody without an account: nothing personal, nothing in free text. */
export function askableQuestions(handreiking: Handreiking): readonly Question[] {
  const first = firstQuestions(handreiking);
  return handreiking.questions.filter((question) => first.includes(question) || isImpersonal(question));
}

function isImpersonal(question: Question): boolean {
  if (question.sensitive || !kinds.includes(question.kind)) return false;
  if (question.kind === "rijen")
    return question.fields.every(({ kind }) => (kinds as readonly string[]).includes(kind));
  return question.feedsFact;
}
