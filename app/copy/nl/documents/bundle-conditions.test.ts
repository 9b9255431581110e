import { describe, expect, it } from "vitest";
import { conditionsOfBundle } from "~/domain/documents/advice-bundle";
import { sampleBundle } from "../../../../tests/support/sample-documents/sample-bundle";
import { conditionBlocks, conflictBlocks } from "./bundle-conditions";

describe("the conditions in a bundle", () => {
  it("are cards with number, theme, who advised them and what became of them", () => {
    expect(conditionBlocks(conditionsOfBundle(sampleBundle))).toEqual([
      { kind: "heading", level: 2, text: "Voorschriften" },
      {
        kind: "paragraph",
        text: "Alle voorschriften uit de adviezen bij elkaar. Wat meer diensten adviseren, staat er één keer.",
      },
      {
        kind: "condition",
        number: "1",
        text: "Houd overal een doorgang vrij van ten minste 4,5 meter breed en 4,2 meter hoog, ook in bochten. Afsluitingen zijn zonder gereedschap weg te nemen.",
        binding: { label: "Verplicht", must: true },
        notes: [
          { term: "Onderwerp:", text: "Bereikbaarheid" },
          { term: "Geadviseerd door:", text: "Evenementencoördinator Veiligheidsregio Twente en GHOR Twente" },
          { term: "Besluit:", text: "overgenomen in de vergunning" },
        ],
      },
      {
        kind: "condition",
        number: "2",
        text: "Volg het weer vanaf twee uur voor de opening en stop bij windkracht 7.",
        binding: { label: "Verplicht", must: true },
        notes: [
          { term: "Onderwerp:", text: "Weer" },
          { term: "Geadviseerd door:", text: "Evenementencoördinator Veiligheidsregio Twente" },
        ],
      },
      {
        kind: "condition",
        number: "3",
        text: "Plaats de tent ten minste 5 meter van de schuur.",
        binding: { label: "Verplicht", must: true },
        notes: [
          { term: "Onderwerp:", text: "Tenten" },
          { term: "Geadviseerd door:", text: "Brandweer Twente" },
        ],
      },
      {
        kind: "condition",
        number: "4",
        text: "Zet gasflessen vast en buiten het publiek.",
        binding: { label: "Verplicht", must: true },
        notes: [
          { term: "Onderwerp:", text: "Vuur en gas" },
          { term: "Geadviseerd door:", text: "Brandweer Twente" },
        ],
      },
      {
        kind: "condition",
        number: "5",
        text: "Deel gratis drinkwater uit op twee plekken.",
        binding: { label: "Aanbevolen", must: false },
        notes: [
          { term: "Onderwerp:", text: "Gezondheid" },
          { term: "Geadviseerd door:", text: "GHOR Twente" },
        ],
      },
    ]);
  });

  it("are left out when there are none", () => {
    expect(conditionBlocks([])).toEqual([]);
    expect(conflictBlocks([])).toEqual([]);
  });
});

it("norms on which services differ show each value, and the choice or else the strictest", () => {
  expect(conflictBlocks(sampleBundle.conflicts)).toEqual([
    { kind: "heading", level: 2, text: "Normen die verschillen" },
    {
      kind: "paragraph",
      text: "Diensten vragen niet hetzelfde. De strengste norm geldt, tenzij de gemeente met een reden anders kiest.",
    },
    {
      kind: "facts",
      items: [
        { term: "Norm", value: [{ text: "Breedte van de doorgang", bold: true }] },
        { term: "Brandweer Twente", value: "3,5 meter" },
        { term: "GHOR Twente", value: "4,5 meter" },
        { term: "Geldt nu", value: [{ text: "4,5 meter", bold: true }], detail: "Strengste norm, nog geen keuze" },
      ],
    },
    {
      kind: "facts",
      items: [
        { term: "Norm", value: [{ text: "Hoogte van de doorgang", bold: true }] },
        { term: "Brandweer Twente", value: "4 meter" },
        { term: "GHOR Twente", value: "4,2 meter" },
        {
          term: "Gekozen",
          value: [{ text: "4,2 meter", bold: true }],
          detail: "J. de Vries: De ambulance moet er ook door.",
        },
      ],
    },
  ]);
});
