import type { Handreiking } from "../handreiking/model";
import type { Question, RowField } from "../handreiking/question";
import type { Meaning } from "../handreiking/reserved";
import type { EventDay } from "../time/event-days";
import { addDays, type LocalDate, localDate } from "../time/local-date";
import { daysToNextEdition, laterDay } from "../time/next-edition";
import { answerFits } from "./answer-fits";
import type { Answer, Answers } from "./answers";

/** What is said anew for each edition: what the gemeente is asked to decide, and the signature under it (Awb art. 4:2). */
const saidAnew: readonly Meaning[] = ["gevraagd_besluit", "ondertekening"];

export type CopiedAnswers = {
  readonly answers: Answers;
  /** Questions of which the earlier answer is no longer one, or not wholly. */
  readonly lost: readonly string[];
};

type Edition = { readonly firstDay: LocalDate; readonly today: LocalDate };

/**
 * The answers of an earlier edition as the first answers of the next one, under the rules of today. Only what people
 * answered comes along: whatever rules or a place made of it is worked out again. Days move to the same weekday a year
 * on, and every other date with them. What is said anew each time stays behind, and so do files.
 */
export function copyAnswers(handreiking: Handreiking, earlier: Answers, { firstDay, today }: Edition): CopiedAnswers {
  const days = daysToNextEdition(firstDay, today);
  const answers: Record<string, Answer> = {};
  const lost: string[] = [];
  for (const [id, answer] of Object.entries(earlier)) {
    const question = handreiking.questions.find((one) => one.id === id);
    if (question !== undefined && isSaidAnew(question)) continue;
    const kept = question === undefined ? undefined : whatFits(question, answer);
    if (question !== undefined && kept !== undefined) answers[id] = moved(question, kept, days);
    if (JSON.stringify(kept) !== JSON.stringify(answer)) lost.push(id);
  }
  return { answers, lost };
}

const isSaidAnew = ({ kind, meaning }: Question): boolean =>
  kind === "verklaring" || (meaning !== null && saidAnew.includes(meaning));

/** The part of an answer that is still one: without options and columns that are no more; undefined when nothing is. */
function whatFits(question: Question, answer: Answer): Answer | undefined {
  if (question.kind === "meerkeuze" && Array.isArray(answer)) {
    const known = answer.filter((option) => question.options.some(({ id }) => id === option));
    return known.length === 0 ? undefined : known;
  }
  if (!answerFits(question, answer)) return undefined;
  if (question.kind !== "rijen") return answer;
  const rows = (answer as readonly Answers[]).map((row) => rowThatFits(question.fields, row));
  return rows.filter((row) => Object.keys(row).length > 0);
}

const rowThatFits = (fields: readonly RowField[], row: Answers): Answers =>
  Object.fromEntries(
    Object.entries(row).filter(([id, cell]) => fields.some((field) => field.id === id && answerFits(field, cell))),
  );

function moved(question: Question, answer: Answer, days: number): Answer {
  switch (question.kind) {
    case "datum":
      return addDays(localDate(answer as string), days);
    case "evenementdagen":
      return (answer as unknown as readonly EventDay[]).map((day) => laterDay(day, days));
    case "rijen":
      return (answer as readonly Answers[]).map((row) => movedRow(question.fields, row, days));
    default:
      return answer;
  }
}

const movedRow = (fields: readonly RowField[], row: Answers, days: number): Answers =>
  Object.fromEntries(
    Object.entries(row).map(([id, cell]) => {
      const isDate = fields.some((field) => field.id === id && field.kind === "datum");
      return [id, isDate ? addDays(localDate(cell as string), days) : cell];
    }),
  );
