import { describe, expect, it } from "vitest";
import { sampleBundle } from "../../../../tests/support/sample-documents/sample-bundle";
import { light, middle } from "../../../../tests/support/sample-documents/sample-evenement";
import { classificationBlocks } from "./bundle-classification";

const { classification } = sampleBundle;

describe("the class in a bundle", () => {
  it("says what the rules gave and why, and who confirmed another class for which reason", () => {
    expect(classificationBlocks(classification)).toEqual([
      { kind: "heading", level: 2, text: "Klasse en redenen" },
      {
        kind: "class",
        letter: "C",
        position: 3,
        of: 3,
        title: "Klasse C: risico-evenement",
        text: "Bevestigd door J. de Vries, vergunningverlener op 22 juli 2027. De regels geven een andere uitkomst: klasse B: aandachtsevenement.",
      },
      {
        kind: "paragraph",
        text: [
          { text: "Reden van de gemeente: ", bold: true },
          { text: "Vorig jaar waren er opstootjes bij de uitgang en er is maar één toegangsweg." },
        ],
      },
      { kind: "heading", level: 3, text: "Waarom de regels uitkomen op klasse B" },
      {
        kind: "table",
        caption: "Regels die gelden",
        columns: [
          { header: "Regel", share: 1 },
          { header: "Bron", share: 1 },
        ],
        rows: [
          [{ text: "De score van de risicoscan ligt tussen 6 en 9 punten." }, { text: "Handreiking §3.3" }],
          [{ text: "Het aantal aanwezigen is meer dan 5.000." }, { text: "Handreiking §3.5" }],
        ],
      },
      { kind: "heading", level: 3, text: "Risicoscan" },
      { kind: "paragraph", text: "De risicoscan komt uit op 8,75 punten." },
      {
        kind: "table",
        caption: "Activiteitenprofiel: 3,5 punten",
        columns: [
          { header: "Vraag", share: 4 },
          { header: "Antwoord", share: 3 },
          { header: "Punten", share: 1, align: "end" },
        ],
        rows: [
          [{ text: "Soort evenement" }, { text: "Muziek met dans" }, { text: "2" }],
          [{ text: "Alcohol" }, { text: "Meer dan normaal te verwachten" }, { text: "1,5" }],
        ],
        rowHeaders: true,
      },
      {
        kind: "table",
        caption: "Ruimtelijk profiel: 5,25 punten",
        columns: [
          { header: "Vraag", share: 4 },
          { header: "Antwoord", share: 3 },
          { header: "Punten", share: 1, align: "end" },
        ],
        rows: [
          [{ text: "Locatie" }, { text: "Weiland, tijdelijk ingericht" }, { text: "3" }],
          [{ text: "Bereikbaarheid" }, { text: "Eén toegangsweg voor hulpdiensten" }, { text: "2,25" }],
        ],
        rowHeaders: true,
      },
    ]);
  });

  it("says that it still must be confirmed, and which classes are possible while none follows", () => {
    const open = {
      ...classification,
      confirmed: null,
      computed: null,
      possible: [light, middle],
      reasons: [],
      scan: null,
    };
    expect(classificationBlocks(open)).toEqual([
      { kind: "heading", level: 2, text: "Klasse en redenen" },
      {
        kind: "notice",
        tone: "attention",
        title: "De klasse is nog niet bevestigd",
        text: ["De klasse is nog niet te bepalen. Mogelijk zijn A en B. De gemeente moet de klasse nog bevestigen."],
      },
    ]);
  });
});
