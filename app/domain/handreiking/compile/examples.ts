import type { ExampleDocument, HandreikingDocument } from "../document/handreiking-document";
import type { Example, Fact, Service } from "../model";
import type { Path } from "../problem";
import type { Question } from "../question";
import type { CompileContext } from "./context";

type Known = {
  readonly facts: readonly Fact[];
  readonly classes: readonly string[];
  readonly services: readonly Service[];
  readonly questions: readonly Question[];
};

/** Worked examples that must come out as expected before a version may be adopted. */
export function compileExamples(context: CompileContext, document: HandreikingDocument, known: Known): Example[] {
  return (document.voorbeelden ?? []).map((example, index) => {
    const path = ["voorbeelden", index];
    for (const [id, value] of Object.entries(example.feiten))
      checkFact(context, known, id, value, [...path, "feiten", id]);
    const { klasse, adviezen = [], bijlagen = [], voorschriften = [] } = example.verwacht;
    const at = (key: string) => [...path, "verwacht", key];
    const documents = (document.bijlagen ?? []).map((rule) => rule.document);
    const conditions = (document.voorschriften ?? []).map((rule) => rule.id);
    if (klasse && !known.classes.includes(klasse))
      context.report.unknown("BETEKENIS", "unknown-class", at("klasse"), klasse, known.classes);
    check(
      context,
      adviezen,
      known.services.map((s) => s.id),
      "DIENST",
      "unknown-service",
      at("adviezen"),
    );
    check(context, bijlagen, documents, "BETEKENIS", "unknown-attachment", at("bijlagen"));
    check(context, voorschriften, conditions, "BETEKENIS", "unknown-condition", at("voorschriften"));
    return { name: example.naam, facts: example.feiten, expected: expectation(example) };
  });
}

function expectation({ verwacht }: ExampleDocument): Example["expected"] {
  return {
    ...(verwacht.traject ? { track: verwacht.traject } : {}),
    ...(verwacht.risicoscore === undefined ? {} : { score: verwacht.risicoscore }),
    ...(verwacht.scores ? { profileScores: verwacht.scores } : {}),
    ...(verwacht.klasse ? { class: verwacht.klasse } : {}),
    ...(verwacht.adviezen ? { advice: verwacht.adviezen } : {}),
    ...(verwacht.bijlagen ? { attachments: verwacht.bijlagen } : {}),
    ...(verwacht.voorschriften ? { conditions: verwacht.voorschriften } : {}),
  };
}

function check(
  { report }: CompileContext,
  words: readonly string[],
  known: readonly string[],
  code: "DIENST" | "BETEKENIS",
  kind: string,
  path: Path,
): void {
  words.forEach((word, index) => {
    if (!known.includes(word)) report.unknown(code, kind, [...path, index], word, known);
  });
}

function checkFact({ report }: CompileContext, known: Known, id: string, value: unknown, path: Path): void {
  if (known.questions.some((question) => question.id === id && question.kind === "rijen")) return;
  const fact = known.facts.find((candidate) => candidate.id === id);
  if (!fact) {
    report.unknown(
      "BETEKENIS",
      "unknown-fact",
      path,
      id,
      known.facts.map((f) => f.id),
    );
  } else if (fact.type === "number") {
    if (typeof value !== "number")
      report.add("BETEKENIS", "number-test-expected", path, { fact: id, word: String(value) });
  } else {
    const options = fact.options.map((option) => option.id);
    for (const word of [value].flat().map(String)) {
      if (!options.includes(word)) report.unknown("BETEKENIS", "unknown-option", path, word, options, { fact: id });
    }
  }
}
