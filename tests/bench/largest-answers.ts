import type { Answer, Answers } from "~/domain/form/answers";
import { workOutForm } from "~/domain/form/work-out-form";
import type { Handreiking } from "~/domain/handreiking/model";
import type { Question, RowField } from "~/domain/handreiking/question";
import { addDays, type LocalDate } from "~/domain/time/local-date";

const sentence = "Wij hebben dit met de diensten besproken en schrijven op wie wat doet, waar en wanneer. ";

/**
 * Answers that open as many questions as a form has: from an example of the method, as every kind of evenement, every
 * question that shows is answered, rows as many as may be, until no more come up; the one with the most questions.
 */
export function largestAnswers(handreiking: Handreiking, today: LocalDate): { answers: Answers; asked: number } {
  const kind = handreiking.questions.find(({ meaning }) => meaning === "soort");
  const kinds = kind?.kind === "keuze" ? kind.options.map(({ id }) => ({ [kind.id]: id })) : [{}];
  const all = handreiking.examples.flatMap(({ facts }) =>
    kinds.map((as) => filled(handreiking, { ...(facts as Answers), ...as }, today)),
  );
  const largest = all.toSorted((one, other) => other.asked - one.asked)[0];
  if (largest === undefined) throw new Error("the method has no example to begin with");
  return largest;
}

function filled(handreiking: Handreiking, example: Answers, today: LocalDate) {
  const questions = new Map(handreiking.questions.map((question) => [question.id, question]));
  let answers: Answers = Object.fromEntries(Object.entries(example).filter(([id]) => questions.has(id)));
  for (let before = -1, asked = 0; before < asked; ) {
    before = asked;
    const { visible } = workOutForm(handreiking, answers, { today });
    asked = visible.length;
    answers = {
      ...answers,
      ...Object.fromEntries(visible.flatMap((question) => given(question, answers[question.id], today))),
    };
  }
  return { answers, asked: workOutForm(handreiking, answers, { today }).visible.length };
}

function given(question: Question, known: Answer | undefined, today: LocalDate): [string, Answer][] {
  const answer = question.kind === "rijen" ? rowsOf(question, known) : (known ?? answerTo(question, today));
  return answer === undefined ? [] : [[question.id, answer]];
}

function rowsOf(question: Extract<Question, { kind: "rijen" }>, known: Answer | undefined): Answer {
  const examples = Array.isArray(known) ? (known as readonly Answers[]) : [];
  return Array.from({ length: question.maxRows }, (_, index) => ({
    ...Object.fromEntries(question.fields.map((field) => [field.id, cell(field)])),
    ...(examples[index % Math.max(examples.length, 1)] ?? {}),
  }));
}

function cell({ kind, options, range }: RowField): Answer {
  if (kind === "keuze") return options[0]?.id ?? "";
  if (kind === "getal") return Math.max(range?.min ?? 0, 2);
  return "maandag 10.00 uur";
}

function answerTo(question: Question, today: LocalDate): Answer | undefined {
  switch (question.kind) {
    case "tekst":
      return question.form === "vrij" ? sentence.slice(0, Math.min(question.maxLength, 80)).trim() : "053 000 00 00";
    case "lange_tekst":
      return sentence.repeat(20).slice(0, question.maxLength).trim();
    case "getal":
      return Math.max(question.min ?? 0, Math.min(question.max ?? 500, 500));
    case "ja_nee":
      return "ja";
    case "keuze":
      return question.options.at(-1)?.id ?? "";
    case "meerkeuze":
      return question.options.filter(({ alone }) => !alone).map(({ id }) => id);
    case "datum":
      return addDays(today, 200);
    case "tijd":
      return "10:00";
    case "evenementdagen":
      return Array.from({ length: 14 }, (_, day) => {
        const date = addDays(today, 200 + day);
        return { startDate: date, startTime: "10:00", endDate: date, endTime: "23:00" };
      });
    case "contact":
      return { name: "Sanne de Groot", email: "sanne@voorbeeld.example", phone: "06 000 00 100" };
    case "organisatie":
      return { name: "Stichting Buurtfeest", kvkNumber: "00000000" };
    case "adres":
      return { street: "Voorbeeldstraat", houseNumber: "1", postcode: "7500 AA", town: "Voorbeeldstad" };
    case "gebied":
      return { description: "Dorpsplein en de straten eromheen", addresses: ["Dorpsplein 1"] };
    case "verklaring":
      return true;
    default:
      return undefined;
  }
}
