import { describe, expect, it } from "vitest";
import { problemSentence } from "~/copy/nl/handreiking-problems";
import { type RawDocument, riverRegion } from "../../../tests/support/rule-documents";
import { compileHandreiking } from "./compile";
import { gemeenteDocument } from "./document/gemeente-document";
import { handreikingDocument } from "./document/handreiking-document";
import { parseDocument } from "./document/parse-document";
import { evaluate } from "./evaluate";
import { explain } from "./explain";
import { mergeLocalLayer } from "./local-layer";
import { proofreadLocalLayer } from "./proofread/local-layer";

const layer = (): RawDocument => ({
  formaat: "gemeente/1",
  gemeente: "RV01",
  naam: "Oeverstad",
  handreiking: "rivierland",
  versie: "2026.1",
  ingangsdatum: "2026-01-01",
  herkomst: "eigen",
  bronnen: { APV_RV01: { titel: "APV Oeverstad" } },
  feiten: { rv01_plein: { type: "ja_nee", kort: "op het marktplein" } },
  traject: {
    melding: {
      bron: "APV_RV01 art. 2:25",
      criteria: [
        {
          id: "RV01-M1",
          tekst: "Ten hoogste 100 aanwezigen",
          als: { piek: { hoogstens: 100 } },
          bron: "APV_RV01 art. 2:25",
        },
        { id: "RV01-M2", tekst: "Niet op het marktplein", als: { rv01_plein: "nee" }, bron: "APV_RV01 art. 2:25" },
      ],
    },
  },
  termijnen: [
    {
      id: "RV01-T1",
      stap: "ST-1",
      termijn: { als: { klasse: "R" }, weken: 13, voor: "evenement_start" },
      bron: "APV_RV01 art. 1:3",
    },
  ],
  bijlagen: [
    {
      id: "RV01-B1",
      document: "bewonersbrief",
      naam: "Brief aan bewoners",
      als: { rv01_plein: "ja" },
      bron: "APV_RV01 art. 2:26",
    },
  ],
  vragen: [
    {
      sectie: "publiek",
      vraag: { id: "rv01_plein", soort: "ja_nee", label: "Is het op het marktplein?", waarom: { regel: "RV01-M2" } },
    },
  ],
  mandaat: { klassen: ["R"], bron: "APV_RV01 art. 9" },
});

function value<T>(result: { ok: true; value: T } | { ok: false; problems: readonly unknown[] }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const regional = () => value(parseDocument(handreikingDocument, riverRegion()));
const local = (raw = layer()) => value(parseDocument(gemeenteDocument, raw));
const merged = () => compileHandreiking(mergeLocalLayer(regional(), local()));

/** The same rules may read their facts from other slots. */
const rulesOf = (part: unknown): unknown =>
  JSON.parse(JSON.stringify(part, (key, item) => (key === "slot" ? 0 : item)));

describe("a gemeente's layer", () => {
  it("decides the track by its own criteria", () => {
    expect(evaluate(merged(), { piek: 80, rv01_plein: "nee" }).track.certain).toBe("melding");
    expect(evaluate(merged(), { piek: 80, rv01_plein: "ja" }).track.certain).toBe("vergunning");
    expect(evaluate(merged(), { piek: 80 }).track).toMatchObject({ certain: null, dependsOn: ["rv01_plein"] });
  });

  it("puts its terms before the regional ones, which stay for what it does not set", () => {
    const step = merged().steps.find((one) => one.id === "ST-1");
    expect(step?.terms.map((term) => [term.amount, term.local])).toEqual([
      [13, "RV01"],
      [3, null],
      [8, null],
      [12, null],
    ]);
    expect(step?.terms[0]?.sources).toEqual([{ key: "APV_RV01", place: "art. 1:3" }]);
  });

  it("adds a question, an attachment and a mandate, and says of each rule where it comes from", () => {
    const handreiking = merged();
    expect(handreiking.questions.find((question) => question.id === "rv01_plein")).toMatchObject({
      section: "publiek",
      local: "RV01",
      feedsFact: true,
    });
    const trace = explain(handreiking, { piek: 8000, rv01_plein: "ja" });
    expect(trace.find((entry) => entry.rule === "RV01-B1")).toMatchObject({ outcome: "ja", local: "RV01" });
    expect(trace.find((entry) => entry.rule === "BL-1")).toMatchObject({ local: null });
    expect(handreiking.local).toMatchObject({ gemeente: "RV01", standing: "eigen", mandate: { classes: ["R"] } });
  });

  it("takes nothing away from the region", () => {
    const before = compileHandreiking(regional());
    const after = merged();
    for (const key of ["advice", "attachments", "conditions", "steps", "questions"] as const) {
      const ids = after[key].map((item) => item.id);
      expect(ids).toEqual(expect.arrayContaining(before[key].map((item) => item.id)));
    }
    expect(rulesOf(after.classes)).toEqual(rulesOf(before.classes));
  });

  it("leaves the regional document as it was", () => {
    const document = regional();
    mergeLocalLayer(document, local());
    expect(document).toEqual(regional());
  });
});

describe("proofreading a gemeente's layer", () => {
  const problems = (change: (raw: RawDocument) => void = () => {}) => {
    const raw = layer();
    change(raw);
    return proofreadLocalLayer(regional(), local(raw)).map((one) => ({
      code: one.code,
      path: one.path.join("."),
      text: problemSentence(one),
    }));
  };

  it("finds nothing in a sound layer", () => {
    expect(problems()).toEqual([]);
  });

  it.each<[string, (raw: RawDocument) => void, string, string, string]>([
    [
      "another handreiking",
      (d) => {
        d.handreiking = "rivierlnd";
      },
      "LOKAAL",
      "handreiking",
      'hoort bij handreiking "rivierlnd"',
    ],
    [
      "an unknown gemeente",
      (d) => {
        d.gemeente = "RV010";
      },
      "LOKAAL",
      "gemeente",
      'Bedoelde u "RV01"?',
    ],
    [
      "an id without the gemeente's code",
      (d) => {
        d.bijlagen[0].id = "BL-9";
      },
      "LOKAAL",
      "bijlagen.0.id",
      "begint niet met RV01",
    ],
    [
      "a regional rule used again",
      (d) => {
        d.bijlagen[0].id = "BL-1";
      },
      "LOKAAL",
      "bijlagen.0.id",
      "begint niet met RV01",
    ],
    [
      "terms of a step that does not exist",
      (d) => {
        d.termijnen[0].stap = "ST-9";
      },
      "LOKAAL",
      "termijnen.0.stap",
      'De stap "ST-9" staat niet',
    ],
    [
      "a section that does not exist",
      (d) => {
        d.vragen[0].sectie = "publik";
      },
      "LOKAAL",
      "vragen.0.sectie",
      'Bedoelde u "publiek"?',
    ],
    [
      "a class that does not exist",
      (d) => {
        d.mandaat.klassen = ["X"];
      },
      "LOKAAL",
      "mandaat.klassen.0",
      'De klasse "X"',
    ],
    [
      "an unknown fact in a criterion",
      (d) => {
        d.traject.melding.criteria[0].als = { piekk: 3 };
      },
      "BETEKENIS",
      "traject.melding.criteria.0.als.piekk",
      'Bedoelde u "piek"?',
    ],
    [
      "an unknown class in a term",
      (d) => {
        d.termijnen[0].termijn.als = { klasse: "Q" };
      },
      "BETEKENIS",
      "termijnen.0.termijn.0.als.klasse",
      '"Q" is geen antwoord op "klasse"',
    ],
    [
      "an unknown source in an attachment",
      (d) => {
        d.bijlagen[0].bron = "APV art. 1";
      },
      "BRON",
      "bijlagen.0.bron",
      'bron "APV" die niet',
    ],
    [
      "an unknown rule in a question",
      (d) => {
        d.vragen[0].vraag.waarom.regel = "RV01-M9";
      },
      "BETEKENIS",
      "vragen.0.vraag.waarom.regel",
      'De regel "RV01-M9"',
    ],
  ])("reports %s at its place", (_, change, code, path, text) => {
    expect(problems(change)).toContainEqual({ code, path, text: expect.stringContaining(text) });
  });

  it("allows at most five questions", () => {
    const raw = layer();
    raw.vragen = Array.from({ length: 6 }, (_, index) => ({
      ...raw.vragen[0],
      vraag: { ...raw.vragen[0].vraag, id: `rv01_${index}` },
    }));
    const parsed = parseDocument(gemeenteDocument, raw);
    expect(parsed.ok ? [] : parsed.problems.map(problemSentence)).toEqual([
      "Een gemeente kan ten hoogste vijf eigen vragen stellen. Schrap er een.",
    ]);
  });
});
