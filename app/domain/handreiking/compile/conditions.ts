import type { Clause, Condition, OptionTest, Test } from "../condition";
import type { ConditionDocument, TestDocument } from "../document/parts";
import type { Path } from "../problem";
import type { OutcomeName, Track } from "../reserved";
import type { Report } from "./report";
import type { Scope, Subject } from "./scope";

/** Holds whatever the facts are. */
export const always: Condition = { clauses: [[]] };

/** Outcomes that exist only once advice has been worked out: steps and terms may read them, rules may not. */
const onlyForSteps: ReadonlySet<string> = new Set<OutcomeName>(["advies_nodig", "gebeurd"]);

export type Reading = { readonly report: Report; readonly scope: Scope };

export function compileCondition(
  reading: Reading,
  document: ConditionDocument | undefined,
  path: Path,
  use: "rule" | "step" = "rule",
): Condition {
  if (document === undefined) return always;
  const listed = document.length > 1;
  const clauses = document.map((clause, index) =>
    Object.entries(clause).flatMap(([id, test]) =>
      compileTest(reading, id, test, [...path, ...(listed ? [index] : []), id], use),
    ),
  );
  return { clauses };
}

function compileTest(
  { report, scope }: Reading,
  id: string,
  test: TestDocument,
  path: Path,
  use: "rule" | "step",
): Test[] {
  const subject = scope.get(id);
  if (!subject || (use === "rule" && onlyForSteps.has(id))) {
    report.unknown("BETEKENIS", "unknown-fact", path, id, scope.ids());
    return [];
  }
  return subject.type === "number" ? numberTest(report, subject, test, path) : optionTest(report, subject, test, path);
}

function numberTest(report: Report, subject: Subject, test: TestDocument, path: Path): Test[] {
  const base = { subject: subject.id, slot: subject.slot };
  const listed = test.is ?? test.niet ?? test.bevat;
  if (test.bevat || listed?.some((value) => typeof value !== "number")) {
    const word = String(listed?.find((value) => typeof value !== "number") ?? "bevat");
    report.add("BETEKENIS", "number-test-expected", path, { fact: subject.id, word });
    return [];
  }
  if (listed) {
    return [{ kind: "number-in", ...base, negated: test.niet !== undefined, values: listed.map(Number) }];
  }
  return [
    {
      kind: "between",
      ...base,
      min: test.minstens ?? test.meer_dan ?? null,
      minOpen: test.meer_dan !== undefined,
      max: test.hoogstens ?? test.minder_dan ?? null,
      maxOpen: test.minder_dan !== undefined,
    },
  ];
}

function optionTest(report: Report, subject: Subject, test: TestDocument, path: Path): Test[] {
  const listed = test.is ?? test.niet ?? test.bevat;
  if (!listed) {
    report.add("BETEKENIS", "option-test-expected", path, { fact: subject.id });
    return [];
  }
  if (test.bevat && subject.type === "choice") {
    report.add("BETEKENIS", "includes-on-choice", path, { fact: subject.id });
    return [];
  }
  const options = listed.map(String);
  const unknown = options.filter((option) => !subject.options.includes(option));
  for (const option of unknown) {
    report.unknown("BETEKENIS", "unknown-option", path, option, subject.options, { fact: subject.id });
  }
  if (unknown.length > 0) return [];
  return [optionTestOf(subject, options, test.niet !== undefined)];
}

/** A test that does not come from a document but from the format itself, such as the track of a rule. */
export function optionTestOf(subject: Subject, options: readonly string[], negated = false): OptionTest {
  const kind = subject.type === "set" ? "includes" : "option-in";
  const listed = maskOf(subject.options, options);
  const all = 2 ** subject.options.length - 1;
  const mask = kind === "option-in" && negated ? all & ~listed : listed;
  return { kind, subject: subject.id, slot: subject.slot, negated, options, mask };
}

export const maskOf = (all: readonly string[], chosen: readonly string[]): number =>
  chosen.reduce((mask, option) => {
    const index = all.indexOf(option);
    return index === -1 ? mask : mask | (1 << index);
  }, 0);

/** Both conditions hold: every clause of one with every clause of the other. */
export function both(one: Condition | null, other: Condition | null): Condition | null {
  if (!one || !other) return one ?? other;
  return { clauses: one.clauses.flatMap((a): Clause[] => other.clauses.map((b) => [...a, ...b])) };
}

/** A rule counts for a permit only, unless it names its tracks or reads the track itself. */
export function forTracks(scope: Scope, condition: Condition, named: readonly Track[] | undefined): Condition {
  const subject = scope.get("traject" satisfies OutcomeName);
  if (!subject) return condition;
  const readsTrack = condition.clauses.some((clause) => clause.some((test) => test.slot === subject.slot));
  if (!named && readsTrack) return condition;
  const tracks: readonly Track[] = named ?? ["vergunning"];
  if (tracks.length === subject.options.length) return condition;
  const test = optionTestOf(subject, tracks);
  return { clauses: condition.clauses.map((clause) => [test, ...clause]) };
}
