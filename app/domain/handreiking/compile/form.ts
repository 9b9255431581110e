import type { FieldDocument, QuestionDocument, SectionDocument } from "../document/form";
import type { Fact } from "../model";
import type { Path } from "../problem";
import type { Materiality, NumberRange, Purpose, Question, QuestionBase, RowField, Section } from "../question";
import type { QuestionKind } from "../reserved";
import { both, compileCondition } from "./conditions";
import type { CompileContext } from "./context";
import { compileOptions, yesNoOptions } from "./facts";
import { mostRows } from "./row-selection";

const defaultLength = { tekst: 200, lange_tekst: 5000 } as const;

/** The kinds of question that can feed a fact. */
const feeding: Partial<Record<QuestionKind, (fact: Fact) => boolean>> = {
  getal: (fact) => fact.type === "number",
  ja_nee: (fact) => fact.type === "choice" && fact.yesNo,
  keuze: (fact) => fact.type === "choice" && !fact.yesNo,
  meerkeuze: (fact) => fact.type === "set",
};

export function compileSections(
  context: CompileContext,
  documents: readonly SectionDocument[],
  facts: readonly Fact[],
): Section[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const seen = new Set<string>();
  return documents.map((section, index) => {
    const path = ["formulier", index];
    if (documents.findIndex((other) => other.sectie === section.sectie) !== index) {
      context.report.add("DUBBEL", "duplicate-id", [...path, "sectie"], { id: section.sectie });
    }
    const when = section.als ? compileCondition(context, section.als, [...path, "als"]) : null;
    const questions = section.vragen.map((document, at) => {
      const questionPath = [...path, "vragen", at];
      if (seen.has(document.id))
        context.report.add("DUBBEL", "duplicate-id", [...questionPath, "id"], { id: document.id });
      seen.add(document.id);
      const own = document.als ? compileCondition(context, document.als, [...questionPath, "als"]) : null;
      const fact = byId.get(document.id);
      checkFeeding(context, document, fact, questionPath);
      const base: QuestionBase = {
        id: document.id,
        section: section.sectie,
        label: document.label,
        help: document.uitleg ?? null,
        when: both(when, own),
        purpose: purposeOf(context, document, questionPath),
        required: document.verplicht?.grond
          ? context.cite(document.verplicht.grond, [...questionPath, "verplicht", "grond"])
          : null,
        materiality: materialityOf(document),
        sensitive: document.gevoelig ?? false,
        meaning: document.betekenis ?? null,
        feedsFact: fact !== undefined,
        local: context.localOf(document.id),
      };
      return compileKind(context, document, base, fact ?? gemeenteFact(document, byId), questionPath);
    });
    return { id: section.sectie, title: section.titel, help: section.uitleg ?? null, when, questions };
  });
}

function checkFeeding(context: CompileContext, document: QuestionDocument, fact: Fact | undefined, path: Path): void {
  if (!fact) {
    if (context.scope.has(document.id))
      context.report.add("DUBBEL", "question-is-no-fact", [...path, "id"], { id: document.id });
    return;
  }
  if (!feeding[document.soort]?.(fact)) {
    context.report.add("BETEKENIS", "question-kind-differs", [...path, "soort"], {
      id: document.id,
      kind: document.soort,
    });
  }
}

function purposeOf(context: CompileContext, { waarom }: QuestionDocument, path: Path): Purpose {
  if (waarom.regel) return { kind: "rule", rules: waarom.regel };
  if (waarom.dienst) return { kind: "service", service: waarom.dienst, theme: waarom.thema ?? "" };
  return { kind: "ground", sources: context.cite(waarom.grond ?? [], [...path, "waarom", "grond"]) };
}

/** What is not said counts as material: forgetting it must not hide a change. */
function materialityOf({ wezenlijk }: QuestionDocument): Materiality {
  if (wezenlijk?.marge !== undefined)
    return { kind: "margin", amount: wezenlijk.marge, unit: wezenlijk.eenheid ?? "absoluut" };
  const kinds = { altijd: "always", ja: "yes", nee: "no" } as const;
  return { kind: kinds[wezenlijk?.hoe ?? "ja"] };
}

/** The question for the gemeente (or for all that an evenement touches) offers the gemeenten of the region. */
function gemeenteFact(document: QuestionDocument, facts: ReadonlyMap<string, Fact>): Fact | undefined {
  const { betekenis } = document;
  const offersOwn = "opties" in document && document.opties !== undefined;
  return (betekenis === "gemeente" || betekenis === "gemeenten") && !offersOwn ? facts.get(betekenis) : undefined;
}

type Ranged = {
  min?: number | undefined;
  max?: number | undefined;
  decimalen?: number | undefined;
  eenheid?: string | undefined;
};
const rangeOf = (document: Ranged, fact?: Fact): NumberRange => {
  const known = fact?.type === "number" ? fact : null;
  return {
    min: document.min ?? known?.min ?? null,
    max: document.max ?? known?.max ?? null,
    decimals: document.decimalen ?? known?.decimals ?? 0,
    unit: document.eenheid ?? known?.unit ?? "",
  };
};

function compileKind(
  context: CompileContext,
  document: QuestionDocument,
  base: QuestionBase,
  fact: Fact | undefined,
  path: Path,
): Question {
  switch (document.soort) {
    case "tekst":
      return {
        ...base,
        kind: "tekst",
        form: document.vorm ?? "vrij",
        maxLength: document.max_tekens ?? defaultLength.tekst,
      };
    case "lange_tekst":
      return { ...base, kind: "lange_tekst", maxLength: document.max_tekens ?? defaultLength.lange_tekst };
    case "getal":
      return { ...base, kind: "getal", ...rangeOf(document, fact) };
    case "keuze":
    case "meerkeuze": {
      const options = document.opties
        ? compileOptions(document.opties)
        : fact && fact.type !== "number"
          ? fact.options
          : [];
      if (options.length === 0) context.report.add("BETEKENIS", "no-options", path, { id: document.id });
      if (document.opties && fact)
        context.report.add("BETEKENIS", "options-belong-to-fact", [...path, "opties"], { id: document.id });
      return { ...base, kind: document.soort, options };
    }
    case "gebied": {
      const roles = Object.entries(document.rollen ?? {}).map(([id, label]) => ({ id, label }));
      return { ...base, kind: "gebied", shapes: document.vormen ?? ["punt", "lijn", "vlak"], roles };
    }
    case "rijen": {
      const fields = document.velden.map((field, index) => compileField(context, field, [...path, "velden", index]));
      fields.forEach((field, index) => {
        if (fields.findIndex((other) => other.id === field.id) === index) return;
        context.report.add("DUBBEL", "duplicate-id", [...path, "velden", index, "id"], { id: field.id });
      });
      return { ...base, kind: "rijen", fields, rowName: document.rij_naam, maxRows: document.max_rijen ?? mostRows };
    }
    case "bestand":
      return { ...base, kind: "bestand", document: document.bijlage ?? null };
    case "verklaring":
      return { ...base, kind: "verklaring", statement: document.tekst };
    default:
      return { ...base, kind: document.soort };
  }
}

function compileField(context: CompileContext, field: FieldDocument, path: Path): RowField {
  const options = field.soort === "ja_nee" ? yesNoOptions : compileOptions(field.opties ?? {});
  const chooses = field.soort === "keuze" || field.soort === "meerkeuze";
  if (chooses && options.length === 0) context.report.add("BETEKENIS", "no-options", path, { id: field.id });
  return {
    id: field.id,
    kind: field.soort,
    label: field.label,
    help: field.uitleg ?? null,
    required: field.verplicht ?? false,
    range: field.soort === "getal" ? rangeOf(field) : null,
    options,
  };
}
