import { testText } from "~/copy/nl/explanation";
import type { Condition } from "~/domain/handreiking/condition";
import type { Handreiking } from "~/domain/handreiking/model";

/** When a rule applies, in words; empty for a rule that always does. */
export function conditionText(handreiking: Handreiking, { clauses }: Condition): string {
  if (clauses.length === 1 && clauses[0]?.length === 0) return "";
  return clauses.map((tests) => tests.map((test) => testText(handreiking, test)).join(" én ")).join("; óf ");
}
