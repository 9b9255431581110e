import type { AdviceBundle, BundledCondition } from "~/domain/documents/advice-bundle";
import { type Block, type ConditionBlock, heading, paragraph } from "~/domain/documents/document-model";
import { formatList, formatNumber } from "../format";
import { bindingWords, treatmentWords } from "./words";

/** Every advised condition once, with who advised it and what became of it. */
export function conditionBlocks(conditions: readonly BundledCondition[]): Block[] {
  if (conditions.length === 0) return [];
  return [
    heading(2, "Voorschriften"),
    paragraph("Alle voorschriften uit de adviezen bij elkaar. Wat meer diensten adviseren, staat er één keer."),
    ...conditions.map(conditionBlock),
  ];
}

const conditionBlock = (condition: BundledCondition): ConditionBlock => ({
  kind: "condition",
  number: String(condition.number),
  text: condition.text,
  binding: { label: bindingWords[condition.binding], must: condition.binding === "must" },
  notes: [
    ...(condition.theme ? [{ term: "Onderwerp:", text: condition.theme }] : []),
    { term: "Geadviseerd door:", text: formatList(condition.advisedBy) },
    ...(condition.treatment ? [{ term: "Besluit:", text: treatmentWords[condition.treatment.kind] }] : []),
    ...(condition.treatment?.reason ? [{ term: "Reden:", text: condition.treatment.reason }] : []),
  ],
});

/** Norms on which services differ: the strictest applies unless someone decided otherwise. */
export function conflictBlocks(conflicts: AdviceBundle["conflicts"]): Block[] {
  if (conflicts.length === 0) return [];
  return [
    heading(2, "Normen die verschillen"),
    paragraph(
      "Diensten vragen niet hetzelfde. De strengste norm geldt, tenzij de gemeente met een reden anders kiest.",
    ),
    ...conflicts.map(({ norm, positions, strictest, decided }): Block => {
      const amount = (value: number) => `${formatNumber(value, 2)} ${norm.unit}`.trim();
      return {
        kind: "facts",
        items: [
          { term: "Norm", value: [{ text: norm.name, bold: true }] },
          ...positions.map(({ service, value }) => ({ term: service, value: amount(value) })),
          decided
            ? {
                term: "Gekozen",
                value: [{ text: amount(decided.value), bold: true }],
                detail: `${decided.by}: ${decided.reason}`,
              }
            : {
                term: "Geldt nu",
                value: [{ text: amount(strictest), bold: true }],
                detail: "Strengste norm, nog geen keuze",
              },
        ],
      };
    }),
  ];
}
