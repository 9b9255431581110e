import type { FactOption, Text } from "../handreiking/model";
import type { Question, RowField } from "../handreiking/question";
import type { QuestionKind } from "../handreiking/reserved";
import type { EventDay } from "../time/event-days";
import { answerFits } from "./answer-fits";
import type { AddressAnswer, Answer, Answers, AreaAnswer, ContactAnswer, OrganisationAnswer } from "./answers";

/** An answer with what its sentence needs; `copy` writes dates, numbers and lists. */
export type AnswerInWords =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly decimals: number; readonly unit: string }
  | { readonly kind: "yes-no"; readonly yes: boolean }
  | { readonly kind: "choices"; readonly labels: readonly Text[] }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "time"; readonly time: string }
  | { readonly kind: "event-days"; readonly days: readonly EventDay[] }
  | { readonly kind: "contact"; readonly contact: ContactAnswer }
  | { readonly kind: "organisation"; readonly organisation: OrganisationAnswer }
  | { readonly kind: "address"; readonly address: AddressAnswer }
  | {
      readonly kind: "area";
      readonly description: string | null;
      readonly addresses: readonly string[];
      readonly shapes: readonly { readonly shape: string; readonly role: Text | null; readonly name: string | null }[];
    }
  | { readonly kind: "rows"; readonly rowName: Text; readonly rows: readonly (readonly CellInWords[])[] }
  | { readonly kind: "declared" };

export type CellInWords = { readonly label: Text; readonly answer: AnswerInWords };

/** The answer to a question as structure; null when there is none that fits the question. */
export function answerInWords(question: Question, answer: Answer | undefined): AnswerInWords | null {
  if (answer === undefined || !answerFits(question, answer)) return null;
  switch (question.kind) {
    case "evenementdagen":
      return { kind: "event-days", days: answer as unknown as readonly EventDay[] };
    case "contact":
      return { kind: "contact", contact: answer as ContactAnswer };
    case "organisatie":
      return { kind: "organisation", organisation: answer as OrganisationAnswer };
    case "adres":
      return { kind: "address", address: answer as AddressAnswer };
    case "gebied":
      return area(question.roles, answer as unknown as AreaAnswer);
    case "rijen":
      return {
        kind: "rows",
        rowName: question.rowName,
        rows: (answer as readonly Answers[]).map((row) => cells(question.fields, row)),
      };
    case "verklaring":
      return { kind: "declared" };
    case "bestand":
      return null;
    default:
      return simple(question, answer);
  }
}

type Simple = {
  readonly kind: QuestionKind;
  readonly options?: readonly FactOption[];
  readonly decimals?: number;
  readonly unit?: string;
};

function simple(asked: Simple, answer: Answer): AnswerInWords {
  switch (asked.kind) {
    case "getal":
      return { kind: "number", value: Number(answer), decimals: asked.decimals ?? 0, unit: asked.unit ?? "" };
    case "ja_nee":
      return { kind: "yes-no", yes: answer === "ja" };
    case "keuze":
    case "meerkeuze": {
      const chosen = Array.isArray(answer) ? (answer as readonly Answer[]) : [answer];
      return {
        kind: "choices",
        labels: (asked.options ?? []).filter(({ id }) => chosen.includes(id)).map(({ label }) => label),
      };
    }
    case "datum":
      return { kind: "date", date: String(answer) };
    case "tijd":
      return { kind: "time", time: String(answer) };
    default:
      return { kind: "text", text: String(answer) };
  }
}

function cells(fields: readonly RowField[], row: Answers): readonly CellInWords[] {
  return fields.flatMap((field) => {
    const answer = Object.hasOwn(row, field.id) ? row[field.id] : undefined;
    if (answer === undefined || !answerFits(field, answer)) return [];
    return [{ label: field.label, answer: simple({ ...field, ...field.range }, answer) }];
  });
}

function area(roles: readonly { readonly id: string; readonly label: Text }[], answer: AreaAnswer): AnswerInWords {
  return {
    kind: "area",
    description: answer.description ?? null,
    addresses: answer.addresses ?? [],
    shapes: (answer.shapes ?? []).map(({ shape, role, name }) => ({
      shape,
      role: roles.find(({ id }) => id === role)?.label ?? null,
      name,
    })),
  };
}
