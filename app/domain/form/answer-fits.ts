import type { FactOption } from "../handreiking/model";
import type { QuestionKind } from "../handreiking/reserved";
import { isLocalDate } from "../time/local-date";
import { isLocalTime } from "../time/local-time";
import type { Answer } from "./answers";
import { isEventDay } from "./read-event-days";

/** A question or a column of rows, as far as its kind decides what an answer is. */
type Asked = { readonly kind: QuestionKind; readonly options?: readonly FactOption[] };

const isObject = (value: Answer): value is { readonly [field: string]: Answer } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: Answer): value is readonly Answer[] => Array.isArray(value);

const partsAreText = (value: Answer): boolean =>
  isObject(value) && Object.values(value).every((part) => typeof part === "string");

/**
 * Whether a stored answer is one to this question. A draft may have been written under an earlier version of the
 * handreiking, in which the question was of another kind or had other options; such an answer no longer counts.
 */
export function answerFits(asked: Asked, answer: Answer): boolean {
  const hasOption = (value: Answer) => asked.options?.some(({ id }) => id === value) === true;
  switch (asked.kind) {
    case "tekst":
    case "lange_tekst":
      return typeof answer === "string";
    case "getal":
      return typeof answer === "number" && Number.isFinite(answer);
    case "ja_nee":
      return answer === "ja" || answer === "nee";
    case "keuze":
      return hasOption(answer);
    case "meerkeuze":
      return isList(answer) && answer.length > 0 && answer.every(hasOption);
    case "datum":
      return typeof answer === "string" && isLocalDate(answer);
    case "tijd":
      return typeof answer === "string" && isLocalTime(answer);
    case "evenementdagen":
      return isList(answer) && answer.length > 0 && answer.every(isEventDay);
    case "contact":
    case "organisatie":
    case "adres":
      return partsAreText(answer);
    case "gebied":
      return isObject(answer);
    case "rijen":
      return isList(answer) && answer.every(isObject);
    case "verklaring":
      return answer === true;
    case "bestand":
      return false;
  }
}
