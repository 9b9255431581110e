import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { EvaluateOptions } from "~/domain/handreiking/evaluate";
import type { Facts } from "~/domain/handreiking/facts";
import type { Case, Result } from "./receipt";

/** A case as stored: what it has otherwise than the base of that name, so that a reader sees what it is about. */
export type StoredReceipt = {
  id: number;
  base: string;
  with?: Facts;
  without?: readonly string[];
  options?: EvaluateOptions;
  result: Result;
};

/** The receipts of one rule document, with the order of its rules in the traces. */
export type GoldenFile = { rules: readonly string[]; bases: ReadonlyMap<string, Facts>; receipts: StoredReceipt[] };

const pathOf = (document: string) => join(import.meta.dirname, "receipts", `${document}.jsonl`);

/** Reads what is stored for a document; null when nothing is. */
export function readGolden(document: string): GoldenFile | null {
  const path = pathOf(document);
  if (!existsSync(path)) return null;
  const [head, ...lines] = readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const bases = lines.filter((line) => "facts" in line);
  return {
    rules: head.rules,
    bases: new Map(bases.map(({ base, facts }) => [base as string, facts as Facts])),
    receipts: lines.filter((line) => "id" in line),
  };
}

/** One line per base and per receipt, so that a change shows as the lines that it changes. */
export function writeGolden(document: string, { rules, bases, receipts }: GoldenFile): void {
  const lines = [{ document, rules }, ...[...bases].map(([base, facts]) => ({ base, facts })), ...receipts];
  mkdirSync(dirname(pathOf(document)), { recursive: true });
  writeFileSync(pathOf(document), `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
}

/** The case that a receipt is of. */
export function caseOf(bases: GoldenFile["bases"], receipt: Omit<StoredReceipt, "result">): Case {
  const base = bases.get(receipt.base);
  if (base === undefined) throw new Error(`receipt ${receipt.id} has an unknown base: ${receipt.base}`);
  const left = Object.entries(base).filter(([fact]) => !receipt.without?.includes(fact));
  return { facts: { ...Object.fromEntries(left), ...receipt.with }, options: receipt.options ?? {} };
}

/** How a case is stored: against the base that it differs least from. */
export function against(bases: GoldenFile["bases"], { facts, options }: Case): Omit<StoredReceipt, "id" | "result"> {
  const ways = [...bases].map(([base, known]) => {
    const given = Object.entries(facts).filter(([fact, value]) => !same(known[fact], value));
    return { base, given, without: Object.keys(known).filter((fact) => !(fact in facts)) };
  });
  const [best] = ways.sort((a, b) => a.given.length + a.without.length - b.given.length - b.without.length);
  if (best === undefined) throw new Error("there is no base to store a case against");
  return {
    base: best.base,
    ...(best.given.length > 0 ? { with: Object.fromEntries(best.given) } : {}),
    ...(best.without.length > 0 ? { without: best.without } : {}),
    ...(Object.keys(options).length > 0 ? { options } : {}),
  };
}

/** A case in words: where it starts from and what is otherwise. */
export function inWords({ base, with: given = {}, without = [], options = {} }: Omit<StoredReceipt, "id" | "result">) {
  const parts = [
    ...Object.entries({ ...given, ...options }).map(([name, value]) => `${name} = ${JSON.stringify(value)}`),
    ...without.map((fact) => `${fact} not answered`),
  ];
  return parts.length === 0 ? base : `${base}, but ${parts.join(", ")}`;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
