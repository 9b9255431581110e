import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compiled, type RawDocument } from "../../../../tests/support/rule-documents";
import { checkClassTable } from "./class-table";

const levels = ["laag", "middel", "hoog"];

const bound = fc.integer({ min: 0, max: 12 });
const numberTest = fc.oneof(
  fc.record({ minstens: bound }),
  fc.record({ meer_dan: bound }),
  fc.record({ hoogstens: bound }),
  fc.record({ minstens: bound, minder_dan: bound }),
  bound,
  fc.record({ niet: bound }),
);
const clause = fc
  .record(
    {
      aantal: numberTest,
      gevaar: fc.subarray(levels, { minLength: 1 }),
      soorten_vuur: fc.record({ bevat: fc.subarray(["a", "b"], { minLength: 1 }) }),
    },
    { requiredKeys: [] },
  )
  .filter((one) => Object.keys(one).length > 0);
const table = fc.array(fc.array(clause, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 });

const documentWith = (rows: RawDocument[]): RawDocument => ({
  formaat: "handreiking/1",
  id: "proef",
  titel: "Proef",
  versie: "1",
  ingangsdatum: "2026-01-01",
  bronnen: { X: { titel: "X" } },
  feiten: {
    aantal: { type: "getal", kort: "aantal", min: 0, max: 12 },
    gevaar: { type: "keuze", kort: "gevaar", opties: { laag: "Laag", middel: "Middel", hoog: "Hoog" } },
    soorten_vuur: { type: "meerkeuze", kort: "vuur", opties: { a: "A", b: "B", c: "C" } },
  },
  klasse: { volgorde: ["R"], tabel: rows.map((als, index) => ({ id: `K${index}`, als, klasse: "R", bron: "X § 1" })) },
  diensten: {},
});

/** Every value of every fact, one by one. */
function everyEvenement() {
  const subsets = [[], ["a"], ["b"], ["c"], ["a", "b"], ["a", "c"], ["b", "c"], ["a", "b", "c"]];
  return Array.from({ length: 13 }, (_, aantal) =>
    levels.flatMap((gevaar) => subsets.map((soorten_vuur) => ({ aantal, gevaar, soorten_vuur }))),
  ).flat();
}

// biome-ignore lint/suspicious/noExplicitAny: a clause as written
function fits(als: any[], evenement: { aantal: number; gevaar: string; soorten_vuur: string[] }): boolean {
  return als.some(
    ({ aantal, gevaar, soorten_vuur }) =>
      (aantal === undefined || numberFits(aantal, evenement.aantal)) &&
      (gevaar === undefined || gevaar.includes(evenement.gevaar)) &&
      (soorten_vuur === undefined || soorten_vuur.bevat.some((one: string) => evenement.soorten_vuur.includes(one))),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: a test as written
function numberFits(test: any, value: number): boolean {
  if (typeof test === "number") return value === test;
  if (test.niet !== undefined) return value !== test.niet;
  return (
    (test.minstens === undefined || value >= test.minstens) &&
    (test.meer_dan === undefined || value > test.meer_dan) &&
    (test.hoogstens === undefined || value <= test.hoogstens) &&
    (test.minder_dan === undefined || value < test.minder_dan)
  );
}

describe("gaps and overlaps of the class table", () => {
  it("are exactly those that trying every evenement finds", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const counts = everyEvenement().map((evenement) => rows.filter((als) => fits(als, evenement)).length);
        const found = checkClassTable(compiled(documentWith(rows)));
        expect({ gap: found.gaps.length > 0, overlap: found.overlaps.length > 0 }).toEqual({
          gap: counts.includes(0),
          overlap: counts.some((count) => count > 1),
        });
      }),
      { numRuns: 400 },
    );
  });

  it("lie where they are said to lie", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { gaps, overlaps } = checkClassTable(compiled(documentWith(rows)));
        const evenement = (cell: Readonly<Record<string, string | number>>) => ({
          aantal: Number(cell.aantal ?? 0),
          gevaar: String(cell.gevaar ?? "laag"),
          soorten_vuur: String(cell.soorten_vuur ?? "").split("+"),
        });
        for (const gap of gaps) expect(rows.filter((als) => fits(als, evenement(gap)))).toEqual([]);
        for (const { cell, rules } of overlaps) {
          expect(rules.map((rule) => rule.id)).toEqual(
            rows.flatMap((als, index) => (fits(als, evenement(cell)) ? [`K${index}`] : [])),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("scores in the class table", () => {
  const scored = (punten: readonly number[], tabel: RawDocument[]): RawDocument => {
    const document = documentWith([]);
    const points = Object.fromEntries(levels.map((level, index) => [level, punten[index]]));
    document.risicoscan = {
      bron: "X § 2",
      profielen: {
        een: [{ id: "S1", feit: "gevaar", bron: "X § 2", punten: points }],
        twee: [
          {
            id: "S2",
            feit: "aantal",
            bron: "X § 2",
            staffel: [
              { vanaf: 0, punten: 0 },
              { vanaf: 5, punten: 0.5 },
            ],
          },
        ],
      },
    };
    document.klasse.tabel = tabel.map((als, index) => ({ id: `K${index}`, als, klasse: "R", bron: "X § 1" }));
    return document;
  };

  it("count only sums that answers can give", () => {
    const holes = [{ risicoscore: { hoogstens: 1.5 } }, { risicoscore: { minstens: 3 } }];
    expect(checkClassTable(compiled(scored([0, 1, 3], holes))).gaps).toEqual([]);
    expect(checkClassTable(compiled(scored([0, 1, 2.5], holes))).gaps).toEqual([{ risicoscore: 2.5 }]);
  });

  it("keep profile scores and their total together", () => {
    const rows = [{ score_een: 0 }, { score_een: { meer_dan: 0 }, risicoscore: { meer_dan: 0.75 } }];
    expect(checkClassTable(compiled(scored([0, 1, 3], rows))).gaps).toEqual([]);
    expect(checkClassTable(compiled(scored([0, 0.5, 3], rows))).gaps).toEqual([{ score_een: 0.5, risicoscore: 0.5 }]);
  });

  it("go with the answer when a row reads the same fact", () => {
    const rows = [{ gevaar: "hoog", risicoscore: { minstens: 3 } }, { gevaar: ["laag", "middel"] }];
    expect(checkClassTable(compiled(scored([0, 1, 3], rows))).gaps).toEqual([]);
  });
});
