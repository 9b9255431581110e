import type { Handreiking } from "../handreiking/model";
import type { Meaning } from "../handreiking/reserved";
import { answerFits } from "./answer-fits";
import type { Answer, Answers } from "./answers";
import { questionWithMeaning } from "./question-with-meaning";

type Known = {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly organisationName: string;
  readonly kvkNumber: string | null;
};

/** What belongs to one edition only and is asked anew each time. */
const notCopied: readonly Meaning[] = ["dagen", "ondertekening"];

/** What the account knows of the applicant and the organisation, as the first answers of a new application. */
export function answersFromAccount(handreiking: Handreiking, known: Known): Answers {
  const applicant = questionWithMeaning(handreiking, "aanvrager");
  if (applicant === null) return {};
  const { organisationName, kvkNumber, name, email, phone } = known;
  const answers: Readonly<Record<string, Answer>> = {
    organisatie: { name: organisationName, ...(kvkNumber === null ? {} : { kvkNumber }) },
    contact: { name, ...(email === null ? {} : { email }), ...(phone === null ? {} : { phone }) },
    tekst: organisationName,
  };
  const asked = handreiking.questions.filter(
    (question) => question === applicant || (question.section === applicant.section && question.kind === "organisatie"),
  );
  return Object.fromEntries(
    asked.flatMap(({ id, kind }) => {
      const answer = answers[kind];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

/**
 * The answers of an earlier application that may stand in a new one. Everything that the rules make of them is worked
 * out again, so nothing of the earlier place or date comes along.
 */
export function answersFromEarlier(handreiking: Handreiking, earlier: Answers): Answers {
  const kept = handreiking.questions.filter((question) => {
    const answer = Object.hasOwn(earlier, question.id) ? earlier[question.id] : undefined;
    const isCopied = question.meaning === null || !notCopied.includes(question.meaning);
    return isCopied && answer !== undefined && answerFits(question, answer);
  });
  return Object.fromEntries(kept.map(({ id }) => [id, earlier[id] as Answer]));
}
