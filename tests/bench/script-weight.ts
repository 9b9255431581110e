import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../support/source-tree";

const weights = new Map<string, number>();

/** Bytes of JavaScript that a page makes a browser load, gzipped at the highest level. */
export function scriptWeight(html: string): number {
  const files = new Set([...html.matchAll(/\/assets\/[\w.$-]+\.js/g)].map(([path]) => path));
  return [...files].reduce((sum, path) => sum + weightOf(path), 0);
}

function weightOf(path: string): number {
  const file = join(root, "build/client", path);
  const known = weights.get(path) ?? (existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length : 0);
  weights.set(path, known);
  return known;
}
