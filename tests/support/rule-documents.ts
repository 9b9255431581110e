import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { compileDocument } from "~/domain/handreiking/compile/compile-document";
import { handreikingDocument } from "~/domain/handreiking/document/handreiking-document";
import { parseDocument } from "~/domain/handreiking/document/parse-document";
import type { Handreiking } from "~/domain/handreiking/model";

// biome-ignore lint/suspicious/noExplicitAny: tests break these documents on purpose, also in ways that no type allows
export type RawDocument = any;

const read = (name: string): RawDocument =>
  parse(readFileSync(new URL(`../documents/${name}`, import.meta.url), "utf8"));

/** Three classes by a sum of points, with conditional questions, rows, criteria for the track and a joint advice. */
export const riverRegion = (): RawDocument => read("rivierland.yaml");

/** Four classes by a decision table, no scan, other services and steps, no joint advice, no form. */
export const coastRegion = (): RawDocument => read("kuststreek.yaml");

/** Compiles a document that must be without errors. */
export function compiled(raw: RawDocument): Handreiking {
  const parsed = parseDocument(handreikingDocument, raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { handreiking, problems } = compileDocument(parsed.value);
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return handreiking;
}
