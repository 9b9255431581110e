import type { Answers } from "~/domain/form/answers";
import { markOfAnswer } from "~/domain/form/compare-answers";
import { questionWithMeaning } from "~/domain/form/question-with-meaning";
import { partName, type RawFields, rawFormOf, rowCountName, rowFieldName } from "~/domain/form/raw-form";
import { eventDayFields } from "~/domain/form/read-event-days";
import type { Handreiking } from "~/domain/handreiking/model";
import type { Question } from "~/domain/handreiking/question";
import type { Meaning } from "~/domain/handreiking/reserved";
import { shownValue } from "~/forms/section-post";
import type { SectionInput } from "~/server/use-cases/save-section.server";

/** The question with this meaning; a method without it cannot be applied under. */
export function meant(handreiking: Handreiking, meaning: Meaning): Question {
  const question = questionWithMeaning(handreiking, meaning);
  if (question === null) throw new Error(`the method has no question that means ${meaning}`);
  return question;
}

/** One day as its fields are posted. */
export function dayFields(id: string, date: string, begin = "10:00", end = "18:00"): RawFields {
  return {
    [rowCountName(id)]: ["1"],
    [rowFieldName(id, 0, eventDayFields.date)]: [date],
    [rowFieldName(id, 0, eventDayFields.begin)]: [begin],
    [rowFieldName(id, 0, eventDayFields.end)]: [end],
  };
}

/** Fields that answer each question without which there is no application, by what it means. */
export function hardRequiredFields(
  handreiking: Handreiking,
  gemeente: string,
  date = "2026-08-22",
): Map<Question, RawFields> {
  const of = (meaning: Meaning, fields: (id: string) => RawFields) => {
    const question = meant(handreiking, meaning);
    return [question, fields(question.id)] as const;
  };
  const first = meant(handreiking, "gevraagd_besluit");
  const option = "options" in first ? (first.options[0]?.id ?? "") : "";
  return new Map([
    of("naam", (id) => ({ [id]: ["Zomerfeest"] })),
    of("omschrijving", (id) => ({ [id]: ["Muziek en eten op het plein."] })),
    of("aanvrager", (id) => ({ [partName(id, "naam")]: ["An Jansen"], [partName(id, "email")]: ["an@buurt.example"] })),
    of("adres", (id) => ({
      [partName(id, "straat")]: ["Kerkstraat"],
      [partName(id, "huisnummer")]: ["1"],
      [partName(id, "postcode")]: ["7511 JH"],
      [partName(id, "plaats")]: ["Enschede"],
    })),
    of("dagen", (id) => dayFields(id, date)),
    of("gemeente", (id) => ({ [id]: [gemeente] })),
    of("gevraagd_besluit", (id) => ({ [id]: [option] })),
    of("ondertekening", (id) => ({ [id]: ["ja"] })),
  ]);
}

/** A page with these questions as a browser posts it. */
export function sectionInput(
  draftId: string,
  questions: readonly Question[],
  fields: RawFields,
  stored: Answers = {},
): SectionInput {
  return {
    draftId,
    sectionId: questions[0]?.section ?? "",
    raw: rawFormOf(fields),
    shown: new Map(questions.map(({ id }) => [id, markOfAnswer(stored[id])])),
    finished: true,
  };
}

/** The same as the body of a request. */
export function sectionBody(questions: readonly Question[], fields: RawFields, stored: Answers = {}): URLSearchParams {
  const body = new URLSearchParams();
  for (const { id } of questions) body.append("vragen", shownValue(id, markOfAnswer(stored[id])));
  for (const [name, values] of Object.entries(fields)) for (const value of values) body.append(name, value);
  return body;
}
