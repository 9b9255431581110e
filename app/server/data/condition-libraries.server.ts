import { and, desc, eq, lte } from "drizzle-orm";
import { compileLibrary } from "~/domain/handreiking/compile/compile-library";
import type { ConditionLibrary } from "~/domain/handreiking/condition-library";
import { bibliotheekDocument } from "~/domain/handreiking/document/bibliotheek-document";
import { ruleDocument } from "~db/schema";
import type { Reader } from "../database.server";
import type { RuleSet } from "../handreiking/rule-registry.server";

type Row = typeof ruleDocument.$inferSelect;

/** Compiled once per version and rules it is read against: documents that are adopted never change. */
const compiled = new WeakMap<RuleSet, Map<string, ConditionLibrary | null>>();

/**
 * The own conditions of a service as adopted on this day, compiled against the rules of a dossier; null when the
 * service keeps none, or none that fit this method.
 */
export async function libraryOfService(
  read: Reader,
  rules: RuleSet,
  serviceId: string,
  onDay: string,
): Promise<ConditionLibrary | null> {
  const rows = read
    .select()
    .from(ruleDocument)
    .where(
      and(eq(ruleDocument.kind, "bibliotheek"), eq(ruleDocument.status, "adopted"), lte(ruleDocument.validFrom, onDay)),
    )
    .orderBy(desc(ruleDocument.validFrom))
    .all();
  return rows.map((row) => libraryIn(row, rules)).find((library) => library?.service === serviceId) ?? null;
}

function libraryIn(row: Row, rules: RuleSet): ConditionLibrary | null {
  const ofRules = compiled.get(rules) ?? new Map<string, ConditionLibrary | null>();
  compiled.set(rules, ofRules);
  const known = ofRules.get(row.id);
  if (known !== undefined) return known;
  const { library, problems } = compileLibrary(bibliotheekDocument.parse(row.content), rules.handreiking);
  const fits = !problems.some(({ severity }) => severity === "error");
  ofRules.set(row.id, fits ? library : null);
  return fits ? library : null;
}
