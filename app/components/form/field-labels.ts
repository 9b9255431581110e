import { fieldText } from "~/copy/nl/form/field-words";
import { interfaceText } from "~/copy/nl/interface";
import { partName, rowFieldName } from "~/domain/form/raw-form";
import { areaFields } from "~/domain/form/read-area";
import { areaRowFields } from "~/domain/form/read-area-rows";
import { eventDayFields } from "~/domain/form/read-event-days";
import type { Question } from "~/domain/handreiking/question";

/** Words at the fields of compound answers, by the part of the name behind the question's id. */
const partLabels: Readonly<Record<string, string>> = {
  naam: interfaceText.contactName,
  email: interfaceText.contactEmail,
  telefoon: interfaceText.contactPhone,
  kvk: fieldText.kvkNumber,
  straat: interfaceText.street,
  huisnummer: interfaceText.houseNumber,
  postcode: interfaceText.postcode,
  plaats: interfaceText.town,
  [areaFields.description]: fieldText.areaDescription,
  [areaFields.addresses]: fieldText.areaAddresses,
  [areaFields.drawing]: fieldText.areaDrawingLabel,
};

const dayLabels: Readonly<Record<string, string>> = {
  [eventDayFields.date]: fieldText.dayDate,
  [eventDayFields.begin]: fieldText.dayBegin,
  [eventDayFields.end]: fieldText.dayEnd,
  [eventDayFields.nextDay]: fieldText.dayNext,
};

const areaLabels: Readonly<Record<string, string>> = {
  [areaRowFields.shape]: fieldText.areaRowShape,
  [areaRowFields.role]: fieldText.areaRowRole,
  [areaRowFields.name]: fieldText.areaRowTitle,
  [areaRowFields.width]: fieldText.areaRowWidth,
  [areaRowFields.note]: fieldText.areaRowNote,
  [areaRowFields.points]: fieldText.areaRowPoints,
};

/**
 * The label of every field with a problem, in the order of the page, for the summary above the form. A field in a row
 * is named with its row.
 */
export function fieldLabels(questions: readonly Question[], problems: Readonly<Record<string, unknown>>) {
  const names = Object.keys(problems);
  const labels: Record<string, string> = {};
  for (const question of questions) {
    const own = names.filter((name) => name === question.id || name.startsWith(`${question.id}.`));
    for (const name of own.sort(byRow)) labels[name] = labelOf(question, name);
  }
  return labels;
}

function labelOf(question: Question, name: string): string {
  if (name === question.id) return question.label.nl;
  const [row = "", field = ""] = name.slice(question.id.length + 1).split(".");
  if (question.kind === "evenementdagen" && name === rowFieldName(question.id, Number(row), field)) {
    return `${dayLabels[field] ?? question.label.nl} (${fieldText.day} ${Number(row) + 1})`;
  }
  if (question.kind === "rijen") {
    const column = question.fields.find(({ id }) => id === field);
    return `${column?.label.nl ?? question.label.nl} (${question.rowName.nl} ${Number(row) + 1})`;
  }
  if (question.kind === "gebied" && name === rowFieldName(question.id, Number(row), field)) {
    return `${areaLabels[field] ?? question.label.nl} (${fieldText.areaRowName} ${Number(row) + 1})`;
  }
  return name === partName(question.id, row) ? (partLabels[row] ?? question.label.nl) : question.label.nl;
}

const rowOf = (name: string): number => Number(name.split(".")[1] ?? 0) || 0;

const byRow = (one: string, other: string): number => rowOf(one) - rowOf(other);
