import { rowButtonName, rowCountName, rowFieldName } from "~/domain/form/raw-form";
import type { QuestionOf, RowField } from "~/domain/handreiking/question";
import { CheckboxGroup } from "../checkbox-group";
import { DateField } from "../date-field";
import { NumberField } from "../number-field";
import { RepeatedRows } from "../repeated-rows";
import { TextArea } from "../text-area";
import { TextField } from "../text-field";
import { TimeField } from "../time-field";
import { YesNo } from "../yes-no";
import { type FormApi, questionAnchor } from "./form-api";
import { OneOfField, optionsFor } from "./one-of-field";
import { RowCount, rowsShown } from "./row-count";

type Props = { question: QuestionOf<"rijen">; form: FormApi };

/** Rows of a list that people make themselves, such as tents, with the columns that the question has. */
export function QuestionRows({ question, form }: Props) {
  const count = rowsShown(form, question.id);
  return (
    <>
      <RowCount name={rowCountName(question.id)} count={count} />
      <RepeatedRows
        legend={question.label.nl}
        hint={question.help?.nl}
        rowName={question.rowName.nl}
        actionName={rowButtonName(question.id)}
        formAction={`${form.action}#${questionAnchor(question.id)}`}
        maximum={question.maxRows}
        rows={Array.from({ length: count }, (_, row) =>
          question.fields.map((field) => (
            <RowFieldInput key={field.id} name={rowFieldName(question.id, row, field.id)} field={field} form={form} />
          )),
        )}
      />
    </>
  );
}

function RowFieldInput({ name, field, form }: { name: string; field: RowField; form: FormApi }) {
  const asked = { label: field.label.nl, hint: field.help?.nl, required: field.required, compact: true };
  switch (field.kind) {
    case "tekst":
      return <TextField {...form.field(name)} {...asked} />;
    case "lange_tekst":
      return <TextArea {...form.field(name)} {...asked} rows={3} />;
    case "getal":
      return (
        <NumberField
          {...form.field(name)}
          {...asked}
          unit={field.range?.unit}
          decimals={(field.range?.decimals ?? 0) > 0}
        />
      );
    case "ja_nee":
      return <YesNo {...form.field(name)} {...asked} />;
    case "keuze":
      return <OneOfField {...form.field(name)} {...asked} options={field.options} />;
    case "meerkeuze":
      return <CheckboxGroup {...form.choices(name)} {...asked} options={optionsFor(field.options)} />;
    case "datum":
      return <DateField {...form.field(name)} {...asked} />;
    case "tijd":
      return <TimeField {...form.field(name)} {...asked} />;
  }
}
