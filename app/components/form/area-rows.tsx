import { useRef } from "react";
import { fieldText } from "~/copy/nl/form/field-words";
import { maxShapes } from "~/domain/form/geo-json";
import { rowButtonName, rowCountName, rowFieldName } from "~/domain/form/raw-form";
import { areaRowFields } from "~/domain/form/read-area-rows";
import type { QuestionOf } from "~/domain/handreiking/question";
import { RadioGroup } from "../radio-group";
import { RepeatedRows } from "../repeated-rows";
import { SelectField } from "../select-field";
import { TextArea } from "../text-area";
import { TextField } from "../text-field";
import { type FormApi, questionAnchor } from "./form-api";
import { RowCount, rowsShown } from "./row-count";

type Props = { question: QuestionOf<"gebied">; form: FormApi };

/** The place as a table: whatever can be drawn on the map can be filled in and changed here. */
export function AreaRows({ question, form }: Props) {
  const shown = rowsShown(form, question.id);
  // A row that is half filled in is not kept yet, and must not go away when the page saves itself.
  const most = useRef(shown);
  most.current = Math.max(most.current, shown);
  return (
    <>
      <RowCount name={rowCountName(question.id)} count={most.current} />
      <RepeatedRows
        legend={fieldText.areaRows}
        hint={fieldText.areaRowsHint}
        rowName={fieldText.areaRowName}
        actionName={rowButtonName(question.id)}
        formAction={`${form.action}#${questionAnchor(question.id)}`}
        maximum={maxShapes}
        rows={Array.from({ length: most.current }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity than its place
          <AreaRow key={row} question={question} row={row} form={form} />
        ))}
      />
    </>
  );
}

function AreaRow({ question, row, form }: Props & { row: number }) {
  const field = (part: keyof typeof areaRowFields) => form.field(rowFieldName(question.id, row, areaRowFields[part]));
  const { shapes, roles } = question;
  return (
    <div className="stack">
      {shapes.length > 1 && (
        <RadioGroup
          {...field("shape")}
          label={fieldText.areaRowShape}
          options={shapes.map((shape) => ({ value: shape, label: fieldText.areaRowShapes[shape] }))}
        />
      )}
      {roles.length > 0 && (
        <SelectField
          {...field("role")}
          label={fieldText.areaRowRole}
          required={false}
          emptyLabel={fieldText.areaRowOther}
          options={roles.map(({ id, label }) => ({ value: id, label: label.nl }))}
        />
      )}
      <TextField {...field("name")} label={fieldText.areaRowTitle} hint={fieldText.areaRowTitleHint} required={false} />
      <TextArea {...field("points")} label={fieldText.areaRowPoints} hint={fieldText.areaRowPointsHint} rows={4} />
      {shapes.includes("lijn") && (
        <TextField
          {...field("width")}
          label={fieldText.areaRowWidth}
          hint={fieldText.areaRowWidthHint}
          required={false}
          width="small"
          inputMode="decimal"
          unit="m"
        />
      )}
      <TextField {...field("note")} label={fieldText.areaRowNote} required={false} />
    </div>
  );
}
