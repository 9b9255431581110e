import type { ConditionLibrary } from "../condition-library";
import type { BibliotheekDocument } from "../document/bibliotheek-document";
import { optionsOf } from "../known-value";
import type { Handreiking } from "../model";
import type { Problem } from "../problem";
import { profileScorePrefix } from "../reserved";
import { CompileContext } from "./context";
import { compilePermitCondition } from "./obligations";
import { Report } from "./report";
import { Scope } from "./scope";
import { checkService } from "./services";
import { compileSourceDocuments } from "./sources";

/** Compiles a service's own conditions against the handreiking whose facts they read. */
export function compileLibrary(
  document: BibliotheekDocument,
  handreiking: Handreiking,
): { readonly library: ConditionLibrary; readonly problems: readonly Problem[] } {
  const report = new Report();
  const context = new CompileContext(report, scopeOf(handreiking), compileSourceDocuments(document.bronnen), null);
  if (document.handreiking !== handreiking.id) {
    const values = { named: document.handreiking, expected: handreiking.id };
    report.add("BETEKENIS", "other-handreiking", ["handreiking"], values);
  }
  checkService(context, handreiking.services, document.dienst, ["dienst"]);
  const conditions = document.voorschriften.map((rule, index) =>
    compilePermitCondition(context, rule, ["voorschriften", index], handreiking),
  );
  const library: ConditionLibrary = {
    id: document.id,
    title: document.titel,
    version: document.versie,
    validFrom: document.ingangsdatum,
    service: document.dienst,
    handreiking,
    sources: context.sources,
    conditions,
  };
  return { library, problems: report.problems };
}

/** The names that the handreiking's own conditions can read, in the same slots. */
function scopeOf(handreiking: Handreiking): Scope {
  const scope = new Scope();
  const bySlot = Object.entries(handreiking.plan.slots).sort(([, a], [, b]) => a - b);
  for (const [id] of bySlot) {
    const fact = [...handreiking.facts, ...handreiking.derived].find((candidate) => candidate.id === id);
    const options = optionsOf(handreiking, id).map((option) => option.id);
    const isScore = id === "risicoscore" || id.startsWith(profileScorePrefix);
    const range = fact?.type === "number" ? fact : { min: 0, max: 0 };
    const type = fact?.type ?? (isScore ? "number" : id === "gebeurd" ? "set" : "choice");
    const own = type === "number" ? [] : options;
    scope.declare({ id, label: fact?.label ?? { nl: id }, type, options: own, min: range.min, max: range.max });
  }
  return scope;
}
