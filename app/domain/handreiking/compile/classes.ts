import type { HandreikingDocument } from "../document/handreiking-document";
import type { ClassRowDocument, TrackCriteriaDocument } from "../document/rules";
import type { Classes, ClassRule, TrackCriteria, TrackRules } from "../model";
import type { Path } from "../problem";
import { type CompileContext, dutch } from "./context";

export function compileClasses(context: CompileContext, document: HandreikingDocument["klasse"]): Classes {
  const path = ["klasse"];
  const order = document.volgorde;
  order.forEach((id, index) => {
    if (order.indexOf(id) !== index) context.report.add("DUBBEL", "duplicate-id", [...path, "volgorde", index], { id });
  });
  for (const id of Object.keys(document.betekenis ?? {})) checkClass(context, order, id, [...path, "betekenis", id]);
  const rows = (key: "tabel" | "minimaal") =>
    (document[key] ?? []).map((row, index) => compileRow(context, order, row, [...path, key, index]));
  return {
    order,
    names: Object.fromEntries(order.map((id) => [id, document.betekenis?.[id] ?? dutch(id)])),
    table: rows("tabel"),
    minimum: rows("minimaal"),
    deviation: document.afwijken
      ? { who: document.afwijken.wie, sources: context.cite(document.afwijken.bron, [...path, "afwijken", "bron"]) }
      : null,
  };
}

function compileRow(context: CompileContext, order: readonly string[], row: ClassRowDocument, path: Path): ClassRule {
  checkClass(context, order, row.klasse, [...path, "klasse"]);
  return { ...context.rule(row, path, "any"), class: row.klasse };
}

export function checkClass(context: CompileContext, order: readonly string[], id: string, path: Path): void {
  if (!order.includes(id)) context.report.unknown("BETEKENIS", "unknown-class", path, id, order);
}

export function compileTrack(
  context: CompileContext,
  document: HandreikingDocument["traject"],
  declared: ReadonlySet<string>,
): TrackRules {
  const criteria = (key: "vrij" | "melding") => {
    const part = document?.[key];
    return part ? compileCriteria(context, part, ["traject", key], declared) : null;
  };
  return { free: criteria("vrij"), melding: criteria("melding") };
}

function compileCriteria(
  context: CompileContext,
  document: TrackCriteriaDocument,
  path: Path,
  declared: ReadonlySet<string>,
): TrackCriteria {
  const sources = context.cite(document.bron, [...path, "bron"]);
  return {
    sources,
    criteria: document.criteria.map((criterion, index) => ({
      ...context.rule(criterion, [...path, "criteria", index], "any"),
      text: criterion.tekst,
    })),
    forbidWithin: document.verbieden
      ? context.term(document.verbieden, [...path, "verbieden"], declared, sources, context.local?.gemeente ?? null)
      : null,
  };
}
