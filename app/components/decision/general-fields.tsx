import { decisionText as text } from "~/copy/nl/decision/decision-text";
import { choicesState, type FormResult } from "~/forms/field-state";
import type { GeneralView } from "~/server/queries/decision/decision-parts.server";
import { CheckboxGroup } from "../checkbox-group";
import { Disclosure } from "../disclosure";
import { Panel } from "../panel";

type Props = { general: readonly GeneralView[]; result: FormResult | undefined };

/** The conditions of the method: those for everybody stand ticked, those of a theme folded under them. */
export function GeneralFields({ general, result }: Props) {
  const forAll = general.filter(({ chosen }) => chosen);
  const themed = general.filter(({ chosen }) => !chosen);
  const initial = { general: forAll.map(({ rule }) => rule) };
  const byTheme = choicesState("generalByTheme", {}, result);
  return (
    <Panel title={text.general}>
      <CheckboxGroup
        {...choicesState("general", initial, result)}
        label={text.generalLabel}
        hint={text.generalHint}
        required={false}
        compact
        options={forAll.map(optionOf)}
      />
      {themed.length > 0 && (
        <Disclosure summary={text.byTheme(themed.length)} open={byTheme.defaultValues.length > 0}>
          <CheckboxGroup
            {...byTheme}
            label={text.byThemeLabel}
            required={false}
            compact
            options={themed.map(optionOf)}
          />
        </Disclosure>
      )}
    </Panel>
  );
}

const optionOf = ({ rule, text: label, hint }: GeneralView) => ({ value: rule, label, hint });
