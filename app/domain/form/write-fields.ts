import type { Question } from "../handreiking/question";
import type { QuestionKind } from "../handreiking/reserved";
import type { EventDay } from "../time/event-days";
import { answerFits } from "./answer-fits";
import type { Answer, Answers, AreaAnswer } from "./answers";
import { partName, type RawFields, rowCountName, rowFieldName } from "./raw-form";
import { endsNextDay, eventDayFields } from "./read-event-days";
import { partFields } from "./read-parties";
import { fieldsOfArea } from "./write-area";

type Fields = Record<string, readonly string[]>;

/** The fields of these questions as they are filled in with the answers: the other way round of reading a form. */
export function writeFields(questions: readonly Question[], answers: Answers): RawFields {
  const fields: Fields = {};
  for (const question of questions) {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (answer !== undefined && answerFits(question, answer)) Object.assign(fields, fieldsOf(question, answer));
    else if (startsWithARow(question)) fields[rowCountName(question.id)] = ["1"];
  }
  return fields;
}

/** Days and rows begin with an empty row, so that nobody has to add the first. */
export const startsWithARow = (question: Question): boolean =>
  question.kind === "evenementdagen" || question.kind === "rijen";

function fieldsOf(question: Question, answer: Answer): Fields {
  const { id } = question;
  switch (question.kind) {
    case "evenementdagen":
      return fieldsOfDays(id, answer as unknown as readonly EventDay[]);
    case "contact":
    case "organisatie":
    case "adres":
      return Object.fromEntries(
        Object.entries(partFields[question.kind]).map(([part, field]) => [
          partName(id, field),
          [String((answer as Answers)[part] ?? "")],
        ]),
      );
    case "gebied":
      return fieldsOfArea(id, answer as unknown as AreaAnswer);
    case "rijen":
      return fieldsOfRows(question, answer as readonly Answers[]);
    case "verklaring":
      return { [id]: ["ja"] };
    case "bestand":
      return {};
    default:
      return simpleFields(question, id, answer);
  }
}

function simpleFields({ kind }: { readonly kind: QuestionKind }, name: string, answer: Answer): Fields {
  if (kind === "getal") return { [name]: [String(answer).replace(".", ",")] };
  return { [name]: Array.isArray(answer) ? answer.map(String) : [String(answer)] };
}

function fieldsOfDays(id: string, days: readonly EventDay[]): Fields {
  const fields: Fields = { [rowCountName(id)]: [String(days.length)] };
  for (const [index, day] of days.entries()) {
    const name = (field: keyof typeof eventDayFields) => rowFieldName(id, index, eventDayFields[field]);
    fields[name("date")] = [day.startDate];
    fields[name("begin")] = [day.startTime];
    fields[name("end")] = [day.endTime];
    if (endsNextDay(day)) fields[name("nextDay")] = ["ja"];
  }
  return fields;
}

function fieldsOfRows(question: Extract<Question, { kind: "rijen" }>, rows: readonly Answers[]): Fields {
  const fields: Fields = { [rowCountName(question.id)]: [String(Math.max(1, rows.length))] };
  for (const [index, row] of rows.entries()) {
    for (const field of question.fields) {
      const answer = Object.hasOwn(row, field.id) ? row[field.id] : undefined;
      if (answer === undefined || !answerFits(field, answer)) continue;
      Object.assign(fields, simpleFields(field, rowFieldName(question.id, index, field.id), answer));
    }
  }
  return fields;
}
