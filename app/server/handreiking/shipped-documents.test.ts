import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemLine } from "~/copy/nl/handreiking-problems";
import { compileHandreiking } from "~/domain/handreiking/compile";
import type { HandreikingDocument } from "~/domain/handreiking/document/handreiking-document";
import { evaluate } from "~/domain/handreiking/evaluate";
import { explain } from "~/domain/handreiking/explain";
import { mergeLocalLayer } from "~/domain/handreiking/local-layer";
import type { Handreiking } from "~/domain/handreiking/model";
import { proofreadDocuments } from "./proofread-documents.server";
import { readDocument } from "./read-document.server";

const folder = new URL("../../../db/handreikingen/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml"))
  .sort();

function readShipped(name: string) {
  const read = readDocument(readFileSync(new URL(name, folder), "utf8"));
  if (!read.ok) throw new Error(`${name}: ${read.problems.map(problemLine).join("\n")}`);
  return read;
}

const shipped = files.map((name) => ({ file: name, read: readShipped(name) }));
const regional: readonly { name: string; document: HandreikingDocument }[] = shipped.flatMap(({ file: name, read }) =>
  read.kind === "handreiking" ? [{ name, document: read.document }] : [],
);
const layers = shipped.flatMap(({ file: name, read }) =>
  read.kind === "gemeente" ? [{ name, document: read.document }] : [],
);
/** A layer goes with every version of its handreiking. */
const versionsOf = (id: string): HandreikingDocument[] => {
  const versions = regional.filter((one) => one.document.id === id).map((one) => one.document);
  if (versions.length === 0) throw new Error(`no handreiking ${id}`);
  return versions;
};
describe("the documents that are shipped", () => {
  it("are all without errors, and their examples come out", () => {
    const mistakes = proofreadDocuments(shipped).flatMap(({ file, problems }) =>
      problems.filter((one) => one.severity === "error").map((one) => `${file} ${problemLine(one)}`),
    );
    expect(mistakes).toEqual([]);
    for (const { name, document } of regional)
      expect([name, document.voorbeelden?.length]).not.toEqual([name, undefined]);
  });

  it.each(layers)("$name can be merged into every version of its handreiking", ({ document }) => {
    for (const version of versionsOf(document.handreiking)) {
      const merged = compileHandreiking(mergeLocalLayer(version, document));
      expect(merged.local?.gemeente).toBe(document.gemeente);
    }
  });

  it("say something about an evenement of which nothing is known, and account for it", () => {
    for (const { document } of regional) {
      const handreiking = compileHandreiking(document);
      expect(evaluate(handreiking, {}).class?.computed).toBeNull();
      expect(explain(handreiking, {}).every((entry) => entry.sources.length > 0)).toBe(true);
    }
  });
});

/** The scan as Zuid-Limburg publishes it: 14 answers, A up to 6.0, B up to 9.0, C above. */
describe("the published scan of Zuid-Limburg", () => {
  const published = regional.find((one) => one.name.startsWith("zuid-limburg/"));
  const scan = (): Handreiking => {
    if (!published) throw new Error("the scan of Zuid-Limburg is not shipped");
    return compileHandreiking(published.document);
  };

  it("has fourteen questions and runs from 2.00 to 15.75", () => {
    const found = evaluate(scan(), {});
    expect(found.scan?.answers).toHaveLength(14);
    expect(found.scan?.total).toEqual({ min: 2, max: 15.75 });
  });

  it("waits for all fourteen", () => {
    const handreiking = scan();
    const complete = published?.document.voorbeelden?.[0]?.feiten ?? {};
    expect(evaluate(handreiking, complete).class?.computed).not.toBeNull();
    for (const fact of Object.keys(complete)) {
      const rest = Object.fromEntries(Object.entries(complete).filter(([id]) => id !== fact));
      const found = evaluate(handreiking, rest);
      if (!found.scan?.complete) expect(found.class?.computed).toBeNull();
    }
  });

  it.each([
    [6, 0],
    [6.25, 1],
    [9, 1],
    [9.25, 2],
  ])("gives at %d the class at place %d from light to heavy", (score, rank) => {
    const handreiking = scan();
    const facts = answersWorth(handreiking, score);
    const found = evaluate(handreiking, facts);
    expect(found.scan?.total).toEqual({ min: score, max: score });
    expect(found.class?.computed).toBe(handreiking.classes.order[rank]);
  });
});

type Given = Record<string, string | number>;

/** Changes one answer at a time, beginning with what adds least, until the points add up to the score. */
function answersWorth(handreiking: Handreiking, wanted: number): Given {
  const options = handreiking.facts.filter((fact) => !fact.supplied && fact.type === "choice");
  let reached = new Map<number, Given>([[0, base(handreiking)]]);
  const total = (facts: Given) => evaluate(handreiking, facts).scan?.total.min ?? 0;
  reached = new Map([...reached.values()].map((facts) => [total(facts), facts]));
  for (const fact of options) {
    for (const facts of [...reached.values()]) {
      for (const option of fact.type === "choice" ? fact.options : []) {
        const next = { ...facts, [fact.id]: option.id };
        const score = total(next);
        if (!reached.has(score)) reached.set(score, next);
        if (score === wanted && evaluate(handreiking, next).scan?.complete) return next;
      }
    }
  }
  const found = reached.get(wanted);
  if (!found) throw new Error(`no answers add up to ${wanted}`);
  return found;
}

/** An answer to everything: the first option, the least number, a day in April. */
function base(handreiking: Handreiking): Given {
  const entries = handreiking.facts.map((fact) => {
    if (fact.type === "number") return [fact.id, fact.min] as const;
    return [fact.id, fact.options[0]?.id ?? ""] as const;
  });
  return Object.fromEntries(entries);
}
