import { inWords, type StoredReceipt } from "./golden-file";
import type { Result } from "./receipt";

const meant: Record<string, string> = { "+": "holds", "-": "does not hold", "?": "undecided" };

type Said = { result: Result; rules: readonly string[] };

/** What one receipt says otherwise now than when it was stored, in words; empty when nothing. */
export function differences({ result: stored, rules: before }: Said, { result: now, rules }: Said): string[] {
  const found = (["track", "class", "score", "services", "documents", "terms"] as const)
    .filter((part) => stored[part] !== now[part])
    .map((part) => `${part} was "${stored[part]}", is "${now[part]}"`);
  for (const rule of new Set([...before, ...rules])) {
    const [was, is] = [stored.trace[before.indexOf(rule)] ?? "", now.trace[rules.indexOf(rule)] ?? ""];
    if (was !== is) found.push(`rule ${rule} was: ${meant[was] ?? "not there"}, is: ${meant[is] ?? "not there"}`);
  }
  const parts = Object.keys({ ...stored.parts, ...now.parts }).filter((part) => stored.parts[part] !== now.parts[part]);
  if (parts.length > 0) found.push(`details differ in: ${parts.join(", ")}`);
  return found;
}

/** The receipt by name, with what it says otherwise. */
export function told(document: string, receipt: StoredReceipt, found: readonly string[]): string {
  return [`${document} receipt ${receipt.id} (${inWords(receipt)})`, ...found.map((line) => `  ${line}`)].join("\n");
}
