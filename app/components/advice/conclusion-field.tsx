import { adviceFormText as text } from "~/copy/nl/advice/form-text";
import { jointText } from "~/copy/nl/advice/joint-text";
import { conclusions } from "~/domain/advice/advice-status";
import type { AdviceDraftText } from "~/domain/advice/first-draft";
import type { FormResult } from "~/forms/field-state";
import { RadioGroup } from "../radio-group";

type Props = { conclusion: AdviceDraftText["conclusion"]; result: FormResult | undefined };

export function ConclusionField({ conclusion, result }: Props) {
  return (
    <RadioGroup
      name="conclusion"
      label={text.conclusion}
      problem={result?.fields?.conclusion}
      defaultValue={conclusion ?? ""}
      options={conclusions.map((value) => ({
        value,
        label: text.conclusions[value],
        ...(value === "negative" ? { hint: text.negativeHint } : {}),
      }))}
    />
  );
}

/** The labels of every field that can be wrong, in the order of the form. */
export function adviceLabels(
  { conditions }: AdviceDraftText,
  norms: readonly { id: string; name: string }[] = [],
): Record<string, string> {
  const rows = conditions.map((_, index) => [`condition-${index}-text`, `${text.condition} ${index + 1}`]);
  return {
    ...Object.fromEntries(norms.map(({ id, name }) => [`norm-reason-${id}`, jointText.normReason(name)])),
    "finding-": text.generalFinding,
    conditions: text.conditions,
    ...Object.fromEntries(rows),
    conclusion: text.conclusion,
  };
}
