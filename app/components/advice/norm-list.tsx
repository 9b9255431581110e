import { jointText as text } from "~/copy/nl/advice/joint-text";
import { formatList } from "~/copy/nl/format";
import { readJointFindings } from "~/domain/advice/joint-findings";
import type { NormConflict } from "~/domain/documents/conflicting-norms";
import type { FormResult } from "~/forms/field-state";
import { RadioGroup } from "../radio-group";
import { TextArea } from "../text-area";

type Props = {
  conflicts: readonly NormConflict[];
  findings: Readonly<Record<string, string>>;
  result: FormResult | undefined;
};

/** Per norm on which services differ a choice; the strictest stands ready and needs no reason. */
export function NormFields({ conflicts, findings, result }: Props) {
  const { choices } = readJointFindings(findings);
  if (conflicts.length === 0) return <p className="quiet">{text.noConflicts}</p>;
  return (
    <>
      <p className="quiet">{text.normsHint}</p>
      {conflicts.map((conflict) => {
        const { norm, strictest } = conflict;
        const chosen = choices.find(({ normId }) => normId === norm.id);
        return (
          <div className="stack stack--tight theme-block" key={norm.id}>
            <RadioGroup
              name={`norm-value-${norm.id}`}
              label={norm.name}
              defaultValue={String(chosen?.value ?? strictest)}
              options={valuesOf(conflict).map(({ value, services }) => ({
                value: String(value),
                label: `${text.normValue(value, norm.unit)}${value === strictest ? ` (${text.strictest.toLowerCase()})` : ""}`,
                hint: text.normBy(formatList(services)),
              }))}
            />
            <TextArea
              name={`norm-reason-${norm.id}`}
              label={text.normReason(norm.name)}
              rows={2}
              optional
              compact
              defaultValue={chosen?.reason ?? ""}
              problem={result?.fields?.[`norm-reason-${norm.id}`]}
            />
          </div>
        );
      })}
    </>
  );
}

export function valuesOf({ positions }: NormConflict): { value: number; services: string[] }[] {
  const values = [...new Set(positions.map(({ value }) => value))];
  return values.map((value) => ({
    value,
    services: positions.filter((position) => position.value === value).map(({ service }) => service),
  }));
}
