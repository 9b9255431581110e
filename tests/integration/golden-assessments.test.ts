import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileHandreiking } from "~/domain/handreiking/compile";
import { readDocument } from "~/server/handreiking/read-document.server";
import { bordersToTouch, covered } from "../golden/covered";
import { differences, told } from "../golden/difference";
import { type GoldenDocument, goldenDocuments } from "../golden/documents";
import { caseOf, type GoldenFile, readGolden } from "../golden/golden-file";
import { neverDeciding } from "../golden/never-deciding";
import { resultOf, ruleIds } from "../golden/receipt";
import { turningTests } from "../golden/turning-tests";

const documents = goldenDocuments();

function stored({ name }: GoldenDocument): GoldenFile {
  const file = readGolden(name);
  if (file === null) throw new Error(`${name} has no golden receipts: node scripts/golden.mjs ${name}`);
  return file;
}

/** What the receipts of a document say otherwise today, each with its rules and both outcomes. */
function changesIn({ name, handreiking }: Pick<GoldenDocument, "name" | "handreiking">, file: GoldenFile): string[] {
  const rules = ruleIds(handreiking);
  return file.receipts.flatMap((receipt) => {
    const now = resultOf(handreiking, caseOf(file.bases, receipt));
    const found = differences({ result: receipt.result, rules: file.rules }, { result: now, rules });
    return found.length === 0 ? [] : told(name, receipt, found);
  });
}

// A difference that is meant is written by `node scripts/golden.mjs`, which prints it; nothing here writes.
describe("golden assessments", () => {
  it("are there for every rule document that is shipped, and for no other", () => {
    const folder = join(import.meta.dirname, "../golden/receipts");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".jsonl"));
    expect(files.map((file) => file.slice(0, -".jsonl".length)).sort()).toEqual(
      documents.map(({ name }) => name).sort(),
    );
  });

  it.each(documents)("say today of $name what they said when they were written", (document) => {
    expect(changesIn(document, stored(document)).join("\n")).toBe("");
  });

  it.each(documents)("of $name let every rule decide in at least one", (document) => {
    const file = stored(document);
    expect(file.receipts.length).toBeGreaterThanOrEqual(document.least);
    const cases = file.receipts.map((receipt) => JSON.stringify(caseOf(file.bases, receipt)));
    expect(new Set(cases).size).toBe(cases.length);
    expect(neverDeciding(document, file)).toEqual(Object.keys(document.cannotDecide));
  });

  it.each(documents.filter(({ localOnly }) => !localOnly))(
    "of $name turn at every border of every comparison from both sides, and leave answers open",
    (document) => {
      const { handreiking } = document;
      const { bases, receipts } = stored(document);
      const cases = receipts.map((receipt) => caseOf(bases, receipt));
      const shown = new Set(cases.flatMap((given) => covered(handreiking, given)));
      const untouched = bordersToTouch(handreiking).filter(({ border }) => !shown.has(border));
      expect(untouched).toEqual([]);
      const comparisons = turningTests(handreiking).filter(({ test }) => test.kind === "between");
      expect(comparisons.flatMap(({ names }) => names).filter((name) => !shown.has(name))).toEqual([]);
      expect(receipts.filter(({ result }) => result.trace.includes("?")).length).toBeGreaterThanOrEqual(40);
    },
  );
});

describe("a changed rule", () => {
  it("is told with the receipt, the rule and both outcomes", () => {
    const name = "twente/2026";
    const document = documents.find((each) => each.name === name);
    const text = readFileSync(join(import.meta.dirname, `../../db/handreikingen/${name}.yaml`), "utf8");
    const condition = "{ klasse: [A, B], personen_piek: { meer_dan: 2500 } }";
    expect(text.split(condition)).toHaveLength(2);
    const read = readDocument(text.replace(condition, condition.replace("2500", "2499")));
    if (document === undefined || !read.ok || read.kind !== "handreiking") throw new Error("it is still a handreiking");
    const found = changesIn({ name, handreiking: compileHandreiking(read.document) }, stored(document));
    const turned = found.filter((each) => each.includes("  rule "));
    expect(turned.length).toBeGreaterThan(0);
    for (const each of turned) {
      expect(each).toMatch(/^twente\/2026 receipt \d+ \(.*personen_piek = 2500/);
      expect(each).toContain("rule AD-32 was: does not hold, is: holds");
    }
    expect(found.join()).toMatch(/services was ".*", is ".*politie.*"/);
  });
});
