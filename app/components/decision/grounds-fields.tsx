import { groundWords, decisionText as text } from "~/copy/nl/decision/decision-text";
import { capitalise } from "~/copy/nl/format";
import { refusalGrounds, revisionGrounds } from "~/domain/permit/decision-grounds";
import { choicesState, type FormResult, fieldState } from "~/forms/field-state";
import type { DecisionPage } from "~/server/queries/decision/decision-page.server";
import { CheckboxGroup } from "../checkbox-group";
import { DateField } from "../date-field";
import { Panel } from "../panel";
import { TextArea } from "../text-area";
import { YesNo } from "../yes-no";

type Props = { mode: DecisionPage["mode"]; result: FormResult | undefined };

/** What a decision against somebody rests on, and the view of whoever it is against; other decisions leave it open. */
export function GroundsFields({ mode, result }: Props) {
  const about = mode === "review" ? "revised" : "refused";
  const grounds = mode === "review" ? revisionGrounds : refusalGrounds;
  return (
    <Panel title={text.grounds}>
      <CheckboxGroup
        {...choicesState("grounds", {}, result)}
        label={text.groundsLabel[about]}
        hint={text.groundsHint[about]}
        required={false}
        options={grounds.map((ground) => ({ value: ground, label: capitalise(groundWords[ground]) }))}
      />
      <YesNo
        {...fieldState("heard", {}, result)}
        label={text.heardLabel[about]}
        hint={text.heardHint[about]}
        required={false}
      />
      <DateField {...fieldState("heardOn", {}, result)} label={text.heardOn[about]} required={false} />
      <TextArea
        {...fieldState("hearing", {}, result)}
        label={text.hearing[about]}
        hint={text.hearingHint}
        rows={3}
        required={false}
      />
    </Panel>
  );
}
