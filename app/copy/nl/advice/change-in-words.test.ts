import { describe, expect, it } from "vitest";
import { forGemeente } from "../../../../tests/support/shipped-rules";
import { changeWords } from "../documents/change-words";
import { changeInWords } from "./change-in-words";

const handreiking = forGemeente("GM0153");
const nameOfFile = (threadId: string) => (threadId === "plan" ? { name: "Veiligheidsplan", number: 2 } : null);
const inWords = (kind: "question" | "fact" | "file" | "advice", id: string, from: unknown, to: unknown) =>
  changeInWords(handreiking, { kind, id, from, to }, nameOfFile);

const stall = { soort: "kraam", aantal: 20, lengte: 4, breedte: 1, personen: 2 };

describe("a change in words", () => {
  it("reads numbers and texts as people say them", () => {
    expect(inWords("question", "personen_piek", 5000, 9500)).toMatchObject({
      before: "5.000 personen",
      after: "9.500 personen",
    });
    expect(inWords("question", "omschrijving_evenement", null, "Demonstraties.")).toMatchObject({
      before: null,
      after: "Demonstraties.",
    });
    const words = { kind: "question" as const, id: "personen_piek", from: 5000, to: 9500 };
    expect(changeWords(handreiking, words, nameOfFile)).toContain("van 5.000 personen naar 9.500 personen");
  });

  it("reads rows and areas, as answers and as facts that rules read, and never as they are stored", () => {
    const changes = [
      inWords("question", "objecten", [stall], [{ ...stall, aantal: 30 }]),
      inWords(
        "fact",
        "objecten",
        [stall],
        [
          { ...stall, aantal: 30 },
          { ...stall, soort: "tent" },
        ],
      ),
      inWords("fact", "bijzonder", ["koken"], ["koken", "stunts"]),
      inWords("question", "plek", { description: "Plein" }, { description: "Veld", addresses: ["Dorpsplein 1"] }),
    ];
    for (const { term, before, after } of changes) {
      expect(`${term} ${before} ${after}`).not.toMatch(/[{}[\]"]|object|undefined|null/i);
      expect(before).not.toBe(after);
    }
    expect(changes[1]?.after).toContain("Aantal: 30");
  });

  it("says so when something is drawn otherwise and described alike", () => {
    const area = (east: number) => ({
      description: "Plein",
      shapes: [{ shape: "punt", role: "ingang", name: null, positions: [[[east, 52.2]]] }],
    });
    const { before, after } = inWords("question", "plek", area(6.8), area(6.9));
    expect(after).toBe(`${before} (anders getekend)`);
  });

  it("names a file that came, was replaced or went, and a part of a joint advice", () => {
    expect(inWords("file", "plan", null, "b")).toEqual({
      term: "Veiligheidsplan",
      before: "Nog niet bij de aanvraag",
      after: "Versie 2",
    });
    expect(inWords("file", "gone", "a", null)).toMatchObject({ term: "Bijlage", after: "Niet meer bij de aanvraag" });
    expect(changeWords(handreiking, { kind: "file", id: "plan", from: "a", to: "b" }, nameOfFile)).toBe(
      "Veiligheidsplan: vervangen door een nieuwe versie",
    );
    expect(inWords("advice", "a1", "a1", null).term).toBe("Advies van een dienst");
  });
});
