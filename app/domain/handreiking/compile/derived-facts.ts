import type { DerivedFact, Operand } from "../derived-fact";
import type { DerivedFactDocument } from "../document/facts";
import type { QuestionDocument } from "../document/form";
import { add, divide, highest, type Interval, multiply, round } from "../interval";
import type { Path } from "../problem";
import type { Source } from "../source";
import { compileCondition, type Reading } from "./conditions";
import { compileOptions, yesNoOptions } from "./facts";
import { compileRows, rowsRange } from "./row-selection";

export type DerivedContext = Reading & {
  readonly rows: ReadonlyMap<string, Extract<QuestionDocument, { soort: "rijen" }>>;
  readonly cite: (citations: readonly string[], path: Path, rule: string) => Source[];
};

type Operation = DerivedFact["operation"];

/** Compiles a derived fact and tells the scope its range. Facts that it reads have been compiled before it. */
export function compileDerivedFact(
  context: DerivedContext,
  id: string,
  document: DerivedFactDocument,
  path: Path,
): DerivedFact | null {
  const subject = context.scope.get(id);
  const operation = compileOperation(context, id, document, path);
  if (!subject || !operation) return null;
  const range = rangeOf(context, operation);
  subject.min = range.min;
  subject.max = range.max;
  const named = derivedOptions(context, document, path);
  return {
    id,
    slot: subject.slot,
    label: document.kort ?? { nl: id.replaceAll("_", " ") },
    unit: document.eenheid ?? "",
    sources: context.cite(document.bron, [...path, "bron"], id),
    type: subject.type,
    min: range.min,
    max: range.max,
    options: named,
    yesNo: document.kies !== undefined && document.opties === undefined,
    operation,
  };
}

/** The type and the options follow from the operation alone, so that conditions can be read before ranges are known. */
export function derivedType(document: DerivedFactDocument): "number" | "choice" | "set" {
  return document.kies ? "choice" : document.soorten ? "set" : "number";
}

export function derivedOptions(
  { rows }: Pick<DerivedContext, "rows">,
  document: DerivedFactDocument,
  _path: Path = [],
) {
  if (document.kies) return document.opties ? compileOptions(document.opties) : yesNoOptions;
  const { soorten } = document;
  if (!soorten) return [];
  const field = rows.get(soorten.rijen)?.velden.find((candidate) => candidate.id === soorten.veld);
  if (field?.soort === "ja_nee") return yesNoOptions;
  return field?.opties ? compileOptions(field.opties) : [];
}

function compileOperation(
  context: DerivedContext,
  id: string,
  document: DerivedFactDocument,
  path: Path,
): Operation | null {
  const rounding = document.afronden ?? null;
  if (document.deel) {
    const [numerator, denominator] = operands(context, document.deel, [...path, "deel"]);
    if (!numerator || !denominator) return null;
    if (intervalOf(context, denominator).min <= 0) {
      context.report.add("BETEKENIS", "denominator-zero", [...path, "deel"], { fact: id });
    }
    return { kind: "divide", numerator, denominator, rounding };
  }
  if (document.maal)
    return { kind: "multiply", operands: operands(context, document.maal, [...path, "maal"]), rounding };
  if (document.kies) return compileChoose(context, document, path);
  if (document.aantal) {
    const rows = compileRows(context, document.aantal, [...path, "aantal"]);
    return rows && { kind: "rows-count", rows };
  }
  if (document.soorten) {
    const rows = compileRows(context, document.soorten, [...path, "soorten"], [document.soorten.veld], "options");
    return rows && { kind: "rows-kinds", rows, field: document.soorten.veld };
  }
  const key = document.som ? "som" : "hoogste";
  const reading = document[key];
  if (!reading) return null;
  if (reading.van) {
    const list = operands(context, reading.van, [...path, key]);
    return { kind: key === "som" ? "add" : "highest", operands: list, rounding };
  }
  const factors = reading.maal ?? (reading.veld ? [reading.veld] : []);
  const rows = compileRows(context, { rijen: reading.rijen ?? "", als: reading.als }, [...path, key], factors);
  return rows && { kind: key === "som" ? "rows-sum" : "rows-highest", rows, factors };
}

function compileChoose(context: DerivedContext, document: DerivedFactDocument, path: Path): Operation {
  const options = derivedOptions(context, document).map((option) => option.id);
  const check = (option: string, at: Path) => {
    if (!options.includes(option)) context.report.unknown("BETEKENIS", "unknown-outcome", at, option, options);
    return option;
  };
  const rows = (document.kies ?? []).map((row, index) => ({
    when: compileCondition(context, row.als, [...path, "kies", index, "als"]),
    option: check(row.dan, [...path, "kies", index, "dan"]),
  }));
  return { kind: "choose", rows, otherwise: check(document.anders ?? "", [...path, "anders"]) };
}

function operands({ report, scope }: Reading, list: readonly (string | number)[], path: Path): Operand[] {
  return list.flatMap((item, index): Operand[] => {
    if (typeof item === "number") return [{ constant: item }];
    const subject = scope.get(item);
    if (subject?.type === "number") return [{ slot: subject.slot, subject: subject.id }];
    if (subject) report.add("BETEKENIS", "number-expected", [...path, index], { fact: item });
    else report.unknown("BETEKENIS", "unknown-fact", [...path, index], item, scope.ids());
    return [];
  });
}

function intervalOf({ scope }: Reading, operand: Operand): Interval {
  if ("constant" in operand) return { min: operand.constant, max: operand.constant };
  return scope.get(operand.subject) ?? { min: 0, max: 0 };
}

function rangeOf(context: DerivedContext, operation: Operation): Interval {
  const interval = (operand: Operand) => intervalOf(context, operand);
  switch (operation.kind) {
    case "divide":
      return round(divide(interval(operation.numerator), interval(operation.denominator)), operation.rounding);
    case "multiply":
      return round(multiply(operation.operands.map(interval)), operation.rounding);
    case "add":
      return round(add(operation.operands.map(interval)), operation.rounding);
    case "highest":
      return operation.operands.length === 0
        ? { min: 0, max: 0 }
        : round(highest(operation.operands.map(interval)), operation.rounding);
    case "choose":
    case "rows-kinds":
      return { min: 0, max: 0 };
    default:
      return rowsRange(operation);
  }
}
