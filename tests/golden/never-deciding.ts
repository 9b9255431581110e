import { evaluate } from "~/domain/handreiking/evaluate";
import { decidingRules, rulesToDecide } from "./deciding-rules";
import type { GoldenDocument } from "./documents";
import { caseOf, type GoldenFile } from "./golden-file";

/** Rules that decide in none of the receipts. */
export function neverDeciding({ handreiking, localOnly }: GoldenDocument, { bases, receipts }: GoldenFile): string[] {
  const decided = new Set<string>();
  for (const receipt of receipts) {
    const { facts, options } = caseOf(bases, receipt);
    const assessment = evaluate(handreiking, facts, options);
    for (const rule of decidingRules(handreiking, { facts, options }, assessment)) decided.add(rule);
  }
  return rulesToDecide(handreiking, localOnly).filter((rule) => !decided.has(rule));
}
