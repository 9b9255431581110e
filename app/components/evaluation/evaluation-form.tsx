import { complianceWords, gradeWords, evaluationText as text } from "~/copy/nl/evaluation/evaluation-text";
import { formatNumber } from "~/copy/nl/format";
import { reasons } from "~/copy/nl/reasons";
import { complianceValues, cooperationGrades } from "~/domain/evaluation/compliance";
import type { Reason } from "~/domain/outcome";
import { complianceField, noteField } from "~/forms/evaluation-form";
import { type FormResult, fieldState, type InitialValues } from "~/forms/field-state";
import type { EvaluationView } from "~/server/queries/evaluation/evaluation-view.server";
import { Banner } from "../banner";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { ConditionCard } from "../condition-card";
import { ErrorSummary } from "../error-summary";
import { NumberField } from "../number-field";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { RadioGroup } from "../radio-group";
import { TextArea } from "../text-area";
import { TextField } from "../text-field";

export type EvaluationResult = (FormResult & { reason: Reason }) | undefined;

type Props = { view: EvaluationView; result: EvaluationResult };

/** What a party saw: numbers, how it went, and per condition of the permit whether it was kept. */
export function EvaluationForm({ view, result }: Props) {
  const { own, conditions, expected } = view;
  const initial = initialValues(view);
  const field = (name: string) => ({ ...fieldState(name, initial, result), required: false });
  return (
    <>
      <ErrorSummary problems={result?.fields} labels={labelsOf(view)} />
      {result && !result.fields && <Refused reason={result.reason} />}
      <PageForm method="post" className="stack" noValidate>
        <input type="hidden" name="revision" value={own?.revision ?? 0} />
        <Panel title={own === null ? text.own : `${text.own}: ${text.numbers.toLowerCase()}`}>
          <p className="quiet">{text.ownIntro}</p>
          <NumberField
            {...field("aanwezig")}
            label={text.attendance}
            hint={expected === null ? undefined : text.expected(formatNumber(expected))}
          />
          <NumberField {...field("incidenten")} label={text.incidents} hint={text.incidentsHint} />
          <NumberField {...field("zorg")} label={text.care} />
          <NumberField {...field("overlast")} label={text.nuisance} />
        </Panel>
        <Panel title={text.together}>
          <RadioGroup
            {...field("samenwerking")}
            label={text.cooperation}
            inline
            options={cooperationGrades.map((grade) => ({ value: grade, label: gradeWords[grade] ?? grade }))}
          />
          <TextArea {...field("goed")} label={text.wentWell} rows={3} />
          <TextArea {...field("lessen")} label={text.lessons} hint={text.lessonsHint} rows={3} />
        </Panel>
        {conditions.length > 0 && (
          <Panel title={text.conditions}>
            <p className="quiet">{text.conditionsHint}</p>
            {conditions.map(({ threadId, number, text: words }) => (
              <div className="stack stack--tight evaluated-condition" key={threadId}>
                <ConditionCard number={number}>{words}</ConditionCard>
                <RadioGroup
                  {...field(complianceField(threadId))}
                  label={text.kept(number)}
                  compact
                  inline
                  options={complianceValues.map((value) => ({ value, label: complianceWords[value] }))}
                />
                <TextField
                  {...field(noteField(threadId))}
                  label={text.note(number)}
                  compact
                  width="full"
                  maxLength={4000}
                />
              </div>
            ))}
          </Panel>
        )}
        <ButtonRow>
          <Button>{own === null ? text.send : text.change}</Button>
        </ButtonRow>
      </PageForm>
    </>
  );
}

function Refused({ reason }: { reason: Reason }) {
  if (reason !== "stale") return <Banner kind="warning" title={reasons[reason]} live />;
  return (
    <Banner kind="warning" title={text.staleTitle} live>
      {text.staleText}
    </Banner>
  );
}

function initialValues({ own, conditions }: EvaluationView): InitialValues {
  const number = (value: number | null | undefined) => (value === null || value === undefined ? "" : String(value));
  const judged = conditions.flatMap(({ threadId }): [string, string][] => {
    const earlier = own?.conditions.find((each) => each.threadId === threadId);
    return [
      [complianceField(threadId), earlier?.compliance ?? "not_seen"],
      [noteField(threadId), earlier?.note ?? ""],
    ];
  });
  return {
    aanwezig: number(own?.attendance),
    incidenten: number(own?.incidents),
    zorg: number(own?.careContacts),
    overlast: number(own?.nuisanceReports),
    samenwerking: number(own?.cooperation),
    goed: own?.wentWell ?? "",
    lessen: own?.lessons ?? "",
    ...Object.fromEntries(judged),
  };
}

const labelsOf = ({ conditions }: EvaluationView): Record<string, string> => ({
  aanwezig: text.attendance,
  incidenten: text.incidents,
  zorg: text.care,
  overlast: text.nuisance,
  samenwerking: text.cooperation,
  goed: text.wentWell,
  lessen: text.lessons,
  ...Object.fromEntries(
    conditions.flatMap(({ threadId, number }) => [
      [complianceField(threadId), text.kept(number)],
      [noteField(threadId), text.note(number)],
    ]),
  ),
});
