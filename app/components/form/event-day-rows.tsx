import { fieldText } from "~/copy/nl/form/field-words";
import { rowButtonName, rowCountName, rowFieldName } from "~/domain/form/raw-form";
import { eventDayFields, maxEventDays } from "~/domain/form/read-event-days";
import type { Question } from "~/domain/handreiking/question";
import { Checkbox } from "../checkbox";
import { DateField } from "../date-field";
import { RepeatedRows } from "../repeated-rows";
import { TimeField } from "../time-field";
import { type FormApi, questionAnchor } from "./form-api";
import { RowCount, rowsShown } from "./row-count";

type Props = { question: Question; form: FormApi };

/** A row per day: its date, when it begins and ends, and whether that end is after midnight. */
export function EventDayRows({ question, form }: Props) {
  const count = rowsShown(form, question.id);
  return (
    <>
      <RowCount name={rowCountName(question.id)} count={count} />
      <RepeatedRows
        legend={question.label.nl}
        hint={question.help?.nl}
        rowName={fieldText.day}
        actionName={rowButtonName(question.id)}
        formAction={`${form.action}#${questionAnchor(question.id)}`}
        maximum={maxEventDays}
        rows={Array.from({ length: count }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity than its place
          <EventDayRow key={row} questionId={question.id} row={row} form={form} />
        ))}
      />
    </>
  );
}

function EventDayRow({ questionId, row, form }: { questionId: string; row: number; form: FormApi }) {
  const field = (part: keyof typeof eventDayFields) => form.field(rowFieldName(questionId, row, eventDayFields[part]));
  const { defaultValue: nextDay, ...nextDayField } = field("nextDay");
  return (
    <div className="stack">
      <DateField {...field("date")} label={fieldText.dayDate} />
      <div className="field-pair field-pair--even">
        <TimeField {...field("begin")} label={fieldText.dayBegin} />
        <TimeField {...field("end")} label={fieldText.dayEnd} />
      </div>
      <Checkbox {...nextDayField} label={fieldText.dayNext} required={false} defaultChecked={nextDay === "ja"} />
    </div>
  );
}
