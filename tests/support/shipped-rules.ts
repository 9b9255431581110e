import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileHandreiking } from "~/domain/handreiking/compile";
import { mergeLocalLayer } from "~/domain/handreiking/local-layer";
import type { Handreiking } from "~/domain/handreiking/model";
import { type ReadDocument, readDocument } from "~/server/handreiking/read-document.server";

const folder = join(import.meta.dirname, "../../db/handreikingen");

export type Shipped = Extract<ReadDocument, { ok: true }>;
type Of<K extends Shipped["kind"]> = Extract<Shipped, { kind: K }>;

/** Reads a shipped rule document; a broken one is told with its place. */
export function shipped<K extends Shipped["kind"]>(kind: K, file: string): Of<K> {
  const read = readDocument(readFileSync(join(folder, `${file}.yaml`), "utf8"));
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problems)}`);
  if (read.kind !== kind) throw new Error(`${file} is a ${read.kind}`);
  return read as Of<K>;
}

export const shippedFiles = (part: string): string[] =>
  readdirSync(join(folder, part))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => `${part}/${file.slice(0, -".yaml".length)}`);

const compiled = new Map<string, Handreiking>();

function once(key: string, compile: () => Handreiking): Handreiking {
  const known = compiled.get(key) ?? compile();
  compiled.set(key, known);
  return known;
}

export const regional = (version: string): Handreiking =>
  once(version, () => compileHandreiking(shipped("handreiking", `twente/${version}`).document));

/** The newest regional version with the gemeente's newest layer. */
export const forGemeente = (code: string): Handreiking =>
  once(code, () => {
    const layer = shipped("gemeente", `gemeenten/${code}`).document;
    return compileHandreiking(mergeLocalLayer(shipped("handreiking", "twente/2026").document, layer));
  });

/** Every shipped regional method by the name of its file, without a layer of a gemeente. */
export const shippedHandreikingen = (): readonly (readonly [string, Handreiking])[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => shippedFiles(name))
    .flatMap((file) => {
      const read = readDocument(readFileSync(join(folder, `${file}.yaml`), "utf8"));
      return read.ok && read.kind === "handreiking" ? [[file, compileHandreiking(read.document)] as const] : [];
    });
