import { compileDocument } from "../compile/compile-document";
import type { GemeenteDocument } from "../document/gemeente-document";
import type { HandreikingDocument } from "../document/handreiking-document";
import { mergeLocalLayer } from "../local-layer";
import { nearestWord } from "../nearest-word";
import { hasErrors, type Path, type Problem, problem } from "../problem";
import { proofreadForm } from "./form";
import { proofreadLocalRules } from "./reachability";

/**
 * Whether a gemeente's layer fits the regional method and takes nothing away from it. The regional document is taken
 * to be without errors; what is reported lies in the layer.
 */
export function proofreadLocalLayer(document: HandreikingDocument, layer: GemeenteDocument): readonly Problem[] {
  const own = ownProblems(document, layer);
  if (hasErrors(own)) return own;
  const merged = mergeLocalLayer(document, layer);
  const { handreiking, problems } = compileDocument(merged);
  const found = hasErrors(problems)
    ? problems
    : [...problems, ...proofreadForm(handreiking), ...proofreadLocalRules(handreiking)];
  const place = placeInLayer(document, layer);
  return [
    ...own,
    ...found.flatMap((one) => {
      const path = place(one.path);
      if (path) return [{ ...one, path }];
      // The region's own warnings are not the gemeente's; an error that the layer causes elsewhere is.
      return one.severity === "error" ? [{ ...one, path: [] }] : [];
    }),
  ];
}

function ownProblems(document: HandreikingDocument, layer: GemeenteDocument): Problem[] {
  const problems: Problem[] = [];
  const add = (kind: string, path: Path, values: Problem["values"]) =>
    problems.push(problem("LOKAAL", kind, path, values));
  if (layer.handreiking !== document.id) {
    add("local-other-handreiking", ["handreiking"], { named: layer.handreiking, expected: document.id });
  }
  const gemeenten = Object.keys(document.gemeenten ?? {});
  if (!gemeenten.includes(layer.gemeente)) {
    add("local-unknown-gemeente", ["gemeente"], {
      word: layer.gemeente,
      suggestion: nearestWord(layer.gemeente, gemeenten) ?? "",
    });
  }
  const prefix = layer.gemeente.toLowerCase();
  const named = (id: string, path: Path) => {
    if (!id.toLowerCase().startsWith(prefix)) add("local-prefix", path, { id, prefix: layer.gemeente });
  };
  for (const key of ["feiten", "afgeleid"] as const) {
    for (const id of Object.keys(layer[key] ?? {})) {
      named(id, [key, id]);
      if (Object.hasOwn(document[key] ?? {}, id)) add("local-replaces", [key, id], { id });
    }
  }
  for (const [key, source] of Object.entries(layer.bronnen)) {
    const regional = document.bronnen[key];
    if (regional && regional.titel !== source.titel) add("local-replaces", ["bronnen", key], { id: key });
  }
  (layer.bijlagen ?? []).forEach((rule, index) => {
    named(rule.id, ["bijlagen", index, "id"]);
  });
  (layer.termijnen ?? []).forEach((entry, index) => {
    named(entry.id, ["termijnen", index, "id"]);
    const steps = (document.stappen ?? []).map((step) => step.id);
    if (steps.includes(entry.stap)) return;
    const values = { word: entry.stap, suggestion: nearestWord(entry.stap, steps) ?? "" };
    problems.push(problem("LOKAAL", "unknown-step", ["termijnen", index, "stap"], values));
  });
  (layer.vragen ?? []).forEach(({ sectie, vraag }, index) => {
    named(vraag.id, ["vragen", index, "vraag", "id"]);
    const sections = (document.formulier ?? []).map((section) => section.sectie);
    if (sections.includes(sectie)) return;
    const values = { word: sectie, suggestion: nearestWord(sectie, sections) ?? "" };
    problems.push(problem("LOKAAL", "unknown-section", ["vragen", index, "sectie"], values));
  });
  for (const key of ["vrij", "melding"] as const) {
    (layer.traject?.[key]?.criteria ?? []).forEach((criterion, index) => {
      named(criterion.id, ["traject", key, "criteria", index, "id"]);
    });
  }
  (layer.mandaat?.klassen ?? []).forEach((id, index) => {
    const { volgorde } = document.klasse;
    if (volgorde.includes(id)) return;
    const values = { word: id, suggestion: nearestWord(id, volgorde) ?? "" };
    problems.push(problem("LOKAAL", "unknown-class", ["mandaat", "klassen", index], values));
  });
  return problems;
}

/** Finds the place in the layer of a place in the merged document; null when it is regional. */
function placeInLayer(document: HandreikingDocument, layer: GemeenteDocument): (path: Path) => Path | null {
  return (path) => {
    const [top, second, third, fourth, ...rest] = path;
    if (top === "traject" && (second === "vrij" || second === "melding")) return layer.traject?.[second] ? path : null;
    if (top === "bronnen" || top === "feiten" || top === "afgeleid") {
      const part = layer[top] ?? {};
      return typeof second === "string" && Object.hasOwn(part, second) ? path : null;
    }
    if (top === "bijlagen" && typeof second === "number") {
      const index = second - (document.bijlagen?.length ?? 0);
      return index >= 0 ? ["bijlagen", index, ...path.slice(2)] : null;
    }
    if (top === "formulier" && typeof second === "number" && third === "vragen" && typeof fourth === "number") {
      const section = document.formulier?.[second];
      const added = (layer.vragen ?? [])
        .map((entry, at) => ({ entry, at }))
        .filter(({ entry }) => entry.sectie === section?.sectie);
      const own = added[fourth - (section?.vragen.length ?? 0)];
      return own ? ["vragen", own.at, "vraag", ...rest] : null;
    }
    if (top === "stappen" && typeof second === "number" && third === "termijn" && typeof fourth === "number") {
      const step = document.stappen?.[second];
      const own = (layer.termijnen ?? []).flatMap((entry, at) =>
        entry.stap === step?.id ? entry.termijn.map((_, index) => ["termijnen", at, "termijn", index, ...rest]) : [],
      );
      return own[fourth] ?? null;
    }
    return null;
  };
}
