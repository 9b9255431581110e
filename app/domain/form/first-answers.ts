import type { Handreiking } from "../handreiking/model";
import type { Answer, Answers } from "./answers";
import { questionWithMeaning } from "./question-with-meaning";

type Known = {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly organisationName: string;
  readonly kvkNumber: string | null;
};

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
