import { describe, expect, it } from "vitest";
import { problemSentence } from "~/copy/nl/handreiking-problems";
import { compiled, type RawDocument, riverRegion } from "../../../tests/support/rule-documents";
import { compileLibrary } from "./compile/compile-library";
import { proposeConditions } from "./condition-library";
import { bibliotheekDocument } from "./document/bibliotheek-document";
import { parseDocument } from "./document/parse-document";

const raw = (): RawDocument => ({
  formaat: "bibliotheek/1",
  id: "blusdienst",
  titel: "Standaardvoorschriften blusdienst",
  versie: "1",
  ingangsdatum: "2026-01-01",
  dienst: "blusdienst",
  handreiking: "rivierland",
  bronnen: { B: { titel: "Brandrichtlijn" } },
  voorschriften: [
    {
      id: "B-1",
      als: { tent_groot: { meer_dan: 150 } },
      tekst: "De tent van {tent_groot} personen heeft twee uitgangen.",
      bron: "B § 1",
    },
    { id: "B-2", als: { vuur: { bevat: "vuurwerk" } }, tekst: "Vuurwerk op afstand.", dwingend: "nee", bron: "B § 2" },
  ],
});

function library(document: RawDocument) {
  const parsed = parseDocument(bibliotheekDocument, document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return compileLibrary(parsed.value, compiled(riverRegion()));
}

describe("a service's own conditions", () => {
  it("are proposed when they apply, with their values filled in", () => {
    const facts = riverRegion().voorbeelden[0].feiten;
    expect(proposeConditions(library(raw()).library, facts)).toEqual([
      {
        rule: "B-1",
        outcome: "ja",
        dependsOn: [],
        text: "De tent van 800 personen heeft twee uitgangen.",
        unfilled: [],
      },
      { rule: "B-2", outcome: "nee", dependsOn: [], text: "Vuurwerk op afstand.", unfilled: [] },
    ]);
  });

  it("may only read what the handreiking knows", () => {
    const document = raw();
    document.dienst = "blusdients";
    document.handreiking = "elders";
    document.voorschriften[0].als = { tent_grot: { meer_dan: 1 } };
    document.voorschriften[1].tekst = "Bij {vuurtje} staat een blusser.";
    expect(library(document).problems.map(problemSentence)).toEqual([
      'Deze bibliotheek hoort bij handreiking "elders", niet bij "rivierland".',
      'De dienst "blusdients" staat niet in dit document. Bedoelde u "blusdienst"?',
      'Het feit "tent_grot" staat niet in dit document. Bedoelde u "tent_groot"?',
      'Tussen de accolades staat "vuurtje", maar dat feit bestaat niet.',
    ]);
  });
});
