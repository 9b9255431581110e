import type { FactDocument } from "../document/facts";
import type { Fact, FactOption } from "../model";
import type { Path } from "../problem";
import type { Report } from "./report";
import type { Scope } from "./scope";

export const yesNoOptions: readonly FactOption[] = [
  { id: "ja", label: { nl: "Ja", en: "Yes", de: "Ja" } },
  { id: "nee", label: { nl: "Nee", en: "No", de: "Nein" } },
];

/** Sets of options are bit masks of one 32-bit number. */
const mostOptions = 30;

type OptionsDocument = Extract<FactDocument, { type: "keuze" }>["opties"];

export function compileOptions(options: OptionsDocument): FactOption[] {
  return Object.entries(options).map(([id, { label, uitleg, alleen }]) => ({
    id,
    label,
    ...(uitleg ? { help: uitleg } : {}),
    ...(alleen ? { alone: true } : {}),
  }));
}

export function compileFact(report: Report, id: string, document: FactDocument, path: Path): Fact {
  const base = { id, label: document.kort, supplied: false, fixed: document.plaats_of_datum ?? false };
  if (document.type === "getal") {
    const { min, max, decimalen, eenheid, bij_nvt } = document;
    return { ...base, type: "number", unit: eenheid ?? "", min, max, decimals: decimalen, ...hidden(bij_nvt) };
  }
  const options = document.type === "ja_nee" ? yesNoOptions : compileOptions(document.opties);
  if (options.length > mostOptions) report.add("BETEKENIS", "too-many-options", path, { fact: id, most: mostOptions });
  const values = document.bij_nvt === undefined ? [] : [document.bij_nvt].flat();
  for (const value of values) {
    if (options.some((option) => option.id === value)) continue;
    report.unknown(
      "BETEKENIS",
      "unknown-option",
      [...path, "bij_nvt"],
      value,
      options.map((o) => o.id),
      { fact: id },
    );
  }
  if (document.type === "meerkeuze") return { ...base, type: "set", options, ...hidden(document.bij_nvt) };
  return { ...base, type: "choice", yesNo: document.type === "ja_nee", options, ...hidden(document.bij_nvt) };
}

const hidden = <T>(value: T | undefined): { whenHidden?: T } => (value === undefined ? {} : { whenHidden: value });

export function declareFact(scope: Scope, fact: Fact): void {
  const range = fact.type === "number" ? fact : { min: 0, max: 0 };
  const options = fact.type === "number" ? [] : fact.options.map((option) => option.id);
  scope.declare({ id: fact.id, label: fact.label, type: fact.type, options, min: range.min, max: range.max });
}
