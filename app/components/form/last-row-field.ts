import { rowCountName, rowFieldName } from "~/domain/form/raw-form";
import { areaRowFields } from "~/domain/form/read-area-rows";
import { eventDayFields } from "~/domain/form/read-event-days";
import type { Question } from "~/domain/handreiking/question";
import type { FormResult } from "~/forms/field-state";
import { lastValue } from "~/forms/raw-values";

type RowsResult = FormResult & { rows?: string };

export const rowsIn = (result: RowsResult, question: string): number =>
  Number(lastValue(result.values, rowCountName(question)) ?? 0);

/** The first field of the last row of the question whose rows were changed. */
export function lastRowField(questions: readonly Question[], result: RowsResult | undefined): string | undefined {
  const question = questions.find(({ id }) => id === result?.rows);
  if (result === undefined || question === undefined) return undefined;
  const first = firstFieldOf(question);
  return first && rowFieldName(question.id, rowsIn(result, question.id) - 1, first);
}

function firstFieldOf(question: Question): string | undefined {
  if (question.kind === "rijen") return question.fields[0]?.id;
  return question.kind === "gebied" ? areaRowFields.name : eventDayFields.date;
}
