import { describe, expect, it } from "vitest";
import { aQuestion } from "../../../tests/support/questions";
import { changeRows } from "./change-rows";
import { rawFieldsOf, rawFormOf } from "./raw-form";
import { readRows } from "./read-rows";

const form = (more: Record<string, string[]> = {}) =>
  rawFormOf({
    "tenten.aantal": ["3"],
    "tenten.0.soort": ["rood"],
    "tenten.1.soort": ["blauw"],
    "tenten.2.soort": ["rood"],
    "tenten.2.lengte": ["12,5"],
    "tenten.2.kleuren": ["rood", "blauw"],
    naam: ["Feest"],
    ...more,
  });

describe("buttons at rows", () => {
  it("leave the form alone when none was pressed", () => {
    expect(changeRows(form(), "tenten")).toBeNull();
    expect(changeRows(form({ "tenten.rij": ["weg-"] }), "tenten")).toBeNull();
  });

  it("add an empty row", () => {
    const changed = changeRows(form({ "tenten.rij": ["erbij"] }), "tenten");
    expect(changed?.get("tenten.aantal")).toEqual(["4"]);
    expect(changed?.get("tenten.2.lengte")).toEqual(["12,5"]);
  });

  it("remove a row and move the later ones up", () => {
    const changed = changeRows(form({ "tenten.rij": ["weg-1"] }), "tenten");
    expect(changed && rawFieldsOf(changed)).toMatchObject({
      "tenten.aantal": ["2"],
      "tenten.0.soort": ["rood"],
      "tenten.1.soort": ["rood"],
      "tenten.1.lengte": ["12,5"],
      naam: ["Feest"],
    });
    expect(changed?.has("tenten.2.soort")).toBe(false);
  });

  it("do nothing for a row that is not there", () => {
    expect(changeRows(form({ "tenten.rij": ["weg-7"] }), "tenten")?.get("tenten.aantal")).toEqual(["3"]);
  });
});

describe("rows", () => {
  const question = aQuestion("rijen", { id: "tenten" });

  it("are read by column, empty cells and empty rows left out", () => {
    expect(readRows(rawFormOf({ ...rawFieldsOf(form()), "tenten.aantal": ["9"] }), question)).toEqual({
      answer: [{ soort: "rood" }, { soort: "blauw" }, { soort: "rood", lengte: 12.5, kleuren: ["rood", "blauw"] }],
      problems: {},
    });
  });

  it("say which cell of which row is wrong or cannot be missed", () => {
    const { problems } = readRows(form({ "tenten.1.soort": [""], "tenten.1.lengte": ["lang"] }), question);
    expect(problems).toEqual({ "tenten.1.soort": { code: "required" }, "tenten.1.lengte": { code: "not_a_number" } });
  });

  it("are never more than the question allows", () => {
    const fields = Object.fromEntries(Array.from({ length: 500 }, (_, row) => [`tenten.${row}.soort`, ["rood"]]));
    expect(readRows(rawFormOf({ ...fields, "tenten.aantal": ["500"] }), question).answer).toHaveLength(20);
  });

  it("make rows of a drawing, behind those that are there", () => {
    const tekening = JSON.stringify({
      type: "Feature",
      properties: { rol: "ingang", naam: "Poort", breedte: 3.5 },
      geometry: { type: "Point", coordinates: [6.89, 52.22] },
    });
    const before = { "plek.aantal": ["1"], "plek.0.naam": ["Veld"], "plek.rij": ["tekening"] };
    const changed = changeRows(rawFormOf({ ...before, "plek.tekening": [tekening] }), "plek");
    expect(changed && rawFieldsOf(changed)).toMatchObject({
      "plek.aantal": ["2"],
      "plek.tekening": [""],
      "plek.0.naam": ["Veld"],
      "plek.1.naam": ["Poort"],
      "plek.1.vorm": ["punt"],
      "plek.1.wat": ["ingang"],
      "plek.1.breedte": ["3,5"],
      "plek.1.punten": ["52.22, 6.89"],
    });
    expect(changeRows(rawFormOf({ ...before, "plek.tekening": ["?"] }), "plek")).toBeNull();
  });
});
