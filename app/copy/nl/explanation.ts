import type { Range } from "~/domain/handreiking/assessment";
import type { Test } from "~/domain/handreiking/condition";
import type { Because, TestTrace, TraceEntry } from "~/domain/handreiking/explain";
import type { Handreiking } from "~/domain/handreiking/model";
import type { Source } from "~/domain/handreiking/source";
import type { AnswerChange, ClassChange } from "~/domain/handreiking/what-would-change";
import { knownValueName, numberName, optionName, subjectName } from "./fact-words";
import { capitalise, formatList } from "./format";

type Clauses = readonly (readonly TestTrace[])[];

/** Why a rule has its outcome: "de klasse is “B” én aantal bezoekers (piek) is minstens 2.000". */
export function becauseText(handreiking: Handreiking, because: Because): string {
  switch (because.kind) {
    case "always":
      return "geldt altijd";
    case "holds":
      return clausesText(handreiking, because.clauses);
    case "fails":
      return `niet: ${clausesText(handreiking, because.clauses)}`;
    case "depends":
      return dependsText(handreiking, because.facts);
    case "points":
      return pointsText(handreiking, because);
    case "not-for-track":
      return "geldt alleen als een vergunning nodig is";
  }
}

/** The same as a sentence that can stand alone. */
export const becauseSentence = (handreiking: Handreiking, because: Because): string =>
  `${capitalise(becauseText(handreiking, because))}.`;

const clausesText = (handreiking: Handreiking, clauses: Clauses): string =>
  clauses.map((tests) => tests.map(({ test }) => testText(handreiking, test)).join(" én ")).join("; óf ");

/** "hangt af van: de klasse en alcohol en drugs" */
export function dependsText(handreiking: Handreiking, facts: readonly string[]): string {
  if (facts.length === 0) return "nog niet te bepalen";
  return `hangt af van: ${formatList(facts.map((fact) => subjectName(handreiking, fact)))}`;
}

/** One test: "aantal bezoekers (piek) is minstens 2.000". */
export function testText(handreiking: Handreiking, test: Test): string {
  const name = subjectName(handreiking, test.subject);
  switch (test.kind) {
    case "between":
      return `${name} is ${boundsText(test)}`;
    case "number-in": {
      const numbers = formatList(
        test.values.map((value) => numberName(test.subject, value)),
        "of",
      );
      return `${name} is ${test.negated ? "niet " : ""}${numbers}`;
    }
    case "option-in":
      return `${name} is ${test.negated ? "niet " : ""}${optionsText(handreiking, test)}`;
    case "includes":
      return test.subject === "gebeurd"
        ? `${optionsText(handreiking, test)} is ${test.negated ? "nog niet " : ""}gebeurd`
        : `${name} bevat ${test.negated ? "niet " : ""}${optionsText(handreiking, test)}`;
  }
}

function boundsText(test: Extract<Test, { kind: "between" }>): string {
  const number = (value: number) => numberName(test.subject, value);
  const parts = [
    test.min === null ? null : `${test.minOpen ? "meer dan" : "minstens"} ${number(test.min)}`,
    test.max === null ? null : `${test.maxOpen ? "minder dan" : "hoogstens"} ${number(test.max)}`,
  ];
  return parts.filter((part) => part !== null).join(" en ");
}

const optionsText = (handreiking: Handreiking, test: Extract<Test, { options: readonly string[] }>): string =>
  formatList(
    test.options.map((option) => `“${optionName(handreiking, test.subject, option)}”`),
    "of",
  );

function pointsText(handreiking: Handreiking, because: Extract<Because, { kind: "points" }>): string {
  const points = rangeText(because.points);
  if (because.facts.length > 0) return `${points}; ${dependsText(handreiking, because.facts)}`;
  return because.band === null ? points : `vanaf ${numberName("", because.band)}: ${points}`;
}

/** "3 punten", "1 punt", "0 tot 4 punten" */
export function rangeText({ min, max }: Range): string {
  const number = (value: number) => numberName("", value);
  if (min !== max) return `${number(min)} tot ${number(max)} punten`;
  return `${number(min)} ${min === 1 ? "punt" : "punten"}`;
}

/** Where a rule comes from: "Regionale handreiking 2026, § 4.3 lid 2". */
export function sourceText(handreiking: Pick<Handreiking, "sources">, source: Source): string {
  const document = handreiking.sources[source.key];
  const title = document ? [document.title, document.version].filter(Boolean).join(" ") : source.key;
  return source.place ? `${title}, ${source.place}` : title;
}

/** How sure the figures of a source are; null for one that a competent body laid down. */
export function standingText(handreiking: Handreiking, source: Source): string | null {
  const standing = handreiking.sources[source.key]?.standing;
  if (standing === "geleend") return "Dit cijfer is geleend van een andere regio.";
  return standing === "eigen_oordeel" ? "Dit is een eigen inschatting, zonder gepubliceerde bron." : null;
}

/** What the rule read: "de klasse: B" per fact. */
export function readText(handreiking: Handreiking, entry: TraceEntry): readonly { name: string; value: string }[] {
  return Object.entries(entry.read).map(([subject, known]) => ({
    name: subjectName(handreiking, subject),
    value: knownValueName(handreiking, subject, known),
  }));
}

/** "Als doelgroep “Kinderen” is in plaats van “Gemengd”, wordt de klasse B." */
export function classChangeSentence(handreiking: Handreiking, change: ClassChange): string {
  const parts = change.changes.map((one) => answerChangeText(handreiking, one));
  return `Als ${parts.join(" én ")}, wordt de klasse ${change.class}.`;
}

function answerChangeText(handreiking: Handreiking, { fact, from, to }: AnswerChange): string {
  const name = (value: typeof to) => {
    const text = knownValueName(handreiking, fact, { kind: "value", value });
    return typeof value === "number" ? text : `“${text}”`;
  };
  const instead = from === null ? "" : ` in plaats van ${name(from)}`;
  return `${subjectName(handreiking, fact)} ${name(to)} is${instead}`;
}
