import type { Question } from "../handreiking/question";
import { nothingRead, type Reading, read } from "./answer-reading";
import type { Answer } from "./answers";
import { listOf, type RawForm, textOf } from "./raw-form";
import { readArea } from "./read-area";
import { readChoice, readChoices, readYesNo } from "./read-choice";
import { type EventDayLimits, readEventDays } from "./read-event-days";
import { readDate, readTime } from "./read-moment";
import { readNumber } from "./read-number";
import { readAddress, readContact, readOrganisation } from "./read-parties";
import { readRows } from "./read-rows";
import { readLongText, readText } from "./read-text";

/** What the posted fields of a question say, by its kind. Files are received apart and never read here. */
export function readAnswer(raw: RawForm, question: Question, limits: EventDayLimits): Reading {
  const { id } = question;
  const text = textOf(raw, id);
  switch (question.kind) {
    case "tekst":
      return readText(id, text, question.maxLength, question.form);
    case "lange_tekst":
      return readLongText(id, text, question.maxLength);
    case "getal":
      return readNumber(id, text, question);
    case "ja_nee":
      return readYesNo(id, text);
    case "keuze":
      return readChoice(id, text, question.options);
    case "meerkeuze":
      return readChoices(id, listOf(raw, id), question.options);
    case "datum":
      return readDate(id, text);
    case "tijd":
      return readTime(id, text);
    case "evenementdagen":
      return readEventDays(raw, id, limits) as Reading<Answer>;
    case "contact":
      return readContact(raw, id);
    case "organisatie":
      return readOrganisation(raw, id);
    case "adres":
      return readAddress(raw, id);
    case "gebied":
      return readArea(raw, question);
    case "rijen":
      return readRows(raw, question);
    case "verklaring":
      return text === "ja" ? read(true) : nothingRead;
    case "bestand":
      return nothingRead;
  }
}
