import { obstacleWords, decisionText as text } from "~/copy/nl/decision/decision-text";
import type { DecisionResult } from "~/forms/decision-result";
import { fieldState } from "~/forms/field-state";
import { valuesOf } from "~/forms/raw-values";
import type { DecisionPage } from "~/server/queries/decision/decision-page.server";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { DefaultSubmit } from "../default-submit";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { RadioGroup } from "../radio-group";
import { TextArea } from "../text-area";
import { GeneralFields } from "./general-fields";
import { GroundsFields } from "./grounds-fields";
import { TreatmentField } from "./treatment-field";

type Props = { page: DecisionPage; result: DecisionResult | undefined };

/** The form of a decision: what, why, and what happens to every condition. */
export function DecisionForm({ page, result }: Props) {
  const { head, mode, advised, negative, general, obstacles, mayDepart } = page;
  const initial = { publicationText: page.publicationText };
  const field = (name: string) => fieldState(name, initial, result);
  const own = result?.values ? valuesOf(result.values, "own") : [];
  const choices =
    mode === "review" ? (["maintained", "amended", "revoked"] as const) : (["granted", "refused"] as const);
  return (
    <PageForm method="post" className="stack decision-form" noValidate key={`${own.length} ${result?.reason ?? ""}`}>
      <DefaultSubmit name="act" value="check" />
      <input type="hidden" name="revision" value={head.revision} />
      <Panel>
        <RadioGroup
          {...field("kind")}
          label={text.kind}
          options={choices.map((value) => ({ value, label: text[value], hint: text[`${value}Hint`] }))}
        />
        {mayDepart &&
          obstacles.map(({ id, obstacle, service }) => (
            <TextArea
              key={id}
              {...field(`departure-${id}`)}
              label={text.departure(obstacleWords(obstacle, service).title)}
              rows={2}
              required={false}
            />
          ))}
        {negative.map(({ id, service }) => (
          <TextArea
            key={id}
            {...field(`departure-advice_negative:${id}`)}
            label={text.negative(service)}
            rows={2}
            required={false}
          />
        ))}
        <TextArea {...field("considerations")} label={text.considerations} hint={text.considerationsHint} rows={6} />
      </Panel>
      <GroundsFields mode={mode} result={result} />
      <Panel title={text.advised}>
        <p className="quiet">{advised.length === 0 ? text.noAdvised : text.advisedHint}</p>
        {advised.map((condition) => (
          <TreatmentField key={condition.id} condition={condition} result={result} />
        ))}
      </Panel>
      <GeneralFields general={general} result={result} />
      <Panel title={text.own} id="eigen">
        {own.map((value, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity than its place; the server renders the list anew
          <div key={index} className="stack stack--tight">
            <OwnRow value={value} number={index + 1} />
            <Button kind="quiet" name="act" value={`own-remove-${index}`} formNoValidate>
              {text.removeOwn(index + 1)}
            </Button>
          </div>
        ))}
        <ButtonRow>
          <Button kind="secondary" name="act" value="own-add" formNoValidate>
            {text.addOwn}
          </Button>
        </ButtonRow>
      </Panel>
      <Panel title={text.publication}>
        <TextArea
          {...field("publicationText")}
          label={text.publication}
          hint={text.publicationHint}
          rows={4}
          required={false}
        />
        <p className="quiet">
          <strong>{text.objection}.</strong> {text.objectionText}
        </p>
      </Panel>
      <ButtonRow>
        <Button name="act" value="check">
          {text.check}
        </Button>
      </ButtonRow>
    </PageForm>
  );
}

/** Rows share one name, so each has an id of its own. */
function OwnRow({ value, number }: { value: string; number: number }) {
  const id = `veld-own-${number}`;
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {text.ownRow(number)}
      </label>
      <textarea className="input input--area" id={id} name="own" rows={3} defaultValue={value} />
    </div>
  );
}
