import { fieldText } from "~/copy/nl/form/field-words";
import { partName } from "~/domain/form/raw-form";
import type { Question } from "~/domain/handreiking/question";
import { AddressFields } from "../address-fields";
import { CheckboxGroup } from "../checkbox-group";
import { ContactFields } from "../contact-fields";
import { DateField } from "../date-field";
import type { FieldProps } from "../field-props";
import { Fieldset } from "../fieldset";
import { NumberField } from "../number-field";
import { TextArea } from "../text-area";
import { TextField } from "../text-field";
import { TimeField } from "../time-field";
import { YesNo } from "../yes-no";
import { AreaFields } from "./area-fields";
import { Declaration } from "./declaration";
import { EventDayRows } from "./event-day-rows";
import type { FormApi } from "./form-api";
import { OneOfField, optionsFor } from "./one-of-field";
import { QuestionRows } from "./question-rows";

type Props = { question: Question; form: FormApi };

/** The fields of one question, by its kind and by nothing else. */
export function QuestionField({ question, form }: Props) {
  const { id } = question;
  const asked = askedAs(question);
  switch (question.kind) {
    case "tekst":
      return <ShortText question={question} form={form} />;
    case "lange_tekst":
      return <TextArea {...form.field(id)} {...asked} rows={6} />;
    case "getal":
      return <NumberField {...form.field(id)} {...asked} unit={question.unit} decimals={question.decimals > 0} />;
    case "ja_nee":
      return <YesNo {...form.field(id)} {...asked} />;
    case "keuze":
      return <OneOfField {...form.field(id)} {...asked} options={question.options} />;
    case "meerkeuze":
      return <CheckboxGroup {...form.choices(id)} {...asked} options={optionsFor(question.options)} />;
    case "datum":
      return <DateField {...form.field(id)} {...asked} />;
    case "tijd":
      return <TimeField {...form.field(id)} {...asked} />;
    case "evenementdagen":
      return <EventDayRows question={question} form={form} />;
    case "contact":
      return <ContactFields {...groupOf(question, form)} own={question.meaning === "aanvrager"} />;
    case "adres":
      return <AddressFields {...groupOf(question, form)} own={question.meaning === "adres"} />;
    case "organisatie":
      return <OrganisationFields question={question} form={form} />;
    case "gebied":
      return <AreaFields question={question} form={form} />;
    case "rijen":
      return <QuestionRows question={question} form={form} />;
    case "verklaring":
      return <Declaration question={question} form={form} />;
    case "bestand":
      return null;
  }
}

/**
 * Label, hint and whether it may stay open. Only what nobody decides on is called "niet verplicht": an open question
 * that a rule reads leaves the outcome open.
 */
export function askedAs(question: Question): Pick<FieldProps, "label" | "hint" | "optional" | "required"> {
  return {
    label: question.label.nl,
    hint: question.help?.nl,
    required: question.required !== null,
    optional: question.required === null && question.purpose.kind !== "rule",
  };
}

const textForms = {
  vrij: {},
  kvk: { inputMode: "numeric", width: "small" },
  telefoon: { type: "tel", inputMode: "tel", width: "medium" },
  e_mail: { type: "email", inputMode: "email" },
  postcode: { width: "small" },
  url: { inputMode: "text" },
} as const;

function ShortText({ question, form }: { question: Extract<Question, { kind: "tekst" }>; form: FormApi }) {
  return <TextField {...form.field(question.id)} {...askedAs(question)} {...textForms[question.form]} />;
}

/** The group components name their fields `<prefix>_<part>`; the form names them `<id>.<part>`. */
function groupOf(question: Question, form: FormApi) {
  const { label, hint, required } = askedAs(question);
  const prefix = question.id;
  return {
    legend: label,
    hint,
    prefix,
    required: required ?? false,
    field: (name: string) => form.field(partName(prefix, name.slice(prefix.length + 1))),
  };
}

function OrganisationFields({ question, form }: Props) {
  const { label, hint, required } = askedAs(question);
  const isOwn = question.meaning === "aanvrager";
  return (
    <Fieldset legend={label} hint={hint}>
      <TextField
        {...form.field(partName(question.id, "naam"))}
        label={fieldText.organisationName}
        required={required ?? false}
        autoComplete={isOwn ? "organization" : "off"}
      />
      <TextField
        {...form.field(partName(question.id, "kvk"))}
        label={fieldText.kvkNumber}
        hint={fieldText.kvkHint}
        required={false}
        width="small"
        inputMode="numeric"
      />
    </Fieldset>
  );
}
