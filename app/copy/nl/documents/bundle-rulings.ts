import type { RulingInBundle } from "~/domain/documents/advice-bundle";
import { type Block, heading, paragraph } from "~/domain/documents/document-model";
import { formatInstant } from "../format";

/** Texts that changed while advice stayed valid, because the gemeente ruled that the difference does not matter. */
export function rulingBlocks(rulings: readonly RulingInBundle[]): Block[] {
  if (rulings.length === 0) return [];
  return [
    heading(2, "Verschillen in tekst die volgens de gemeente niet uitmaken"),
    paragraph("Adviezen die op deze teksten rusten, zijn door deze verschillen niet vervallen."),
    ...rulings.flatMap(({ question, before, after, reason, by, at }): Block[] => [
      heading(3, question),
      {
        kind: "facts",
        items: [
          { term: "Was", value: before ?? "Niet ingevuld" },
          { term: "Is nu", value: after ?? "Niet ingevuld" },
          { term: "Reden", value: reason },
          { term: "Vastgelegd door", value: `${by}, ${formatInstant(at)}` },
        ],
      },
    ]),
  ];
}
