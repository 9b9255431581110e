import type { z } from "zod";
import { nearestWord } from "../nearest-word";
import { type Problem, type ProblemValues, problem } from "../problem";
import { milestones } from "../reserved";

type Issue = z.core.$ZodIssue;

/** Turns what zod found into problems with a place and, where a word was probably mistyped, a suggestion. */
export function schemaProblems(error: z.ZodError): Problem[] {
  return error.issues.flatMap(toProblems);
}

function toProblems(issue: Issue): Problem[] {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const vorm = (kind: string, values: ProblemValues = {}, at = path) => [
    problem(concernsMilestone(issue) ? "GEBEURTENIS" : "VORM", kind, at, values),
  ];
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(issue.message);
    return issue.keys.flatMap((key) =>
      vorm("unknown-key", { key, suggestion: nearestWord(key, known) ?? "", known }, [...path, key]),
    );
  }
  const own = ownMessage(issue.message);
  if (own) return vorm(own.kind, own.values);
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return vorm("missing", { key: String(path.at(-1) ?? "") });
      return vorm("wrong-type", { expected: issue.expected });
    case "invalid_value": {
      if (issue.input === undefined) return vorm("missing", { key: String(path.at(-1) ?? "") });
      const values = issue.values.map(String);
      return vorm("not-one-of", { values, suggestion: suggest(issue.input, values) });
    }
    case "invalid_union": {
      const values = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      const given = discriminatorValue(issue);
      if (given === undefined) return vorm("missing", { key: String(path.at(-1) ?? "") });
      return vorm("not-one-of", { values, suggestion: suggest(given, values) });
    }
    case "invalid_key":
      return vorm("bad-id", { word: String(path.at(-1) ?? "") });
    case "too_small":
      return vorm("too-small", { minimum: Number(issue.minimum) });
    case "too_big":
      return vorm("too-big", { maximum: Number(issue.maximum) });
    default:
      return vorm("invalid");
  }
}

const suggest = (input: unknown, values: readonly string[]): string =>
  typeof input === "string" ? (nearestWord(input, values) ?? "") : "";

/** Zod puts the path at the discriminator but hands on the whole object. */
function discriminatorValue(issue: Issue): unknown {
  const key = issue.path.at(-1);
  if (typeof issue.input !== "object" || issue.input === null || key === undefined) return issue.input;
  return (issue.input as Record<PropertyKey, unknown>)[key];
}

function concernsMilestone(issue: Issue): boolean {
  if (issue.code === "unrecognized_keys") return issue.path[0] === "gebeurtenissen" && issue.path.length === 1;
  return (
    issue.code === "invalid_value" && issue.values.length === milestones.length && issue.values[0] === milestones[0]
  );
}

function ownMessage(message: string): { kind: string; values: ProblemValues } | null {
  if (!message.startsWith("{")) return null;
  return JSON.parse(message) as { kind: string; values: ProblemValues };
}

function knownKeys(message: string): string[] {
  const known = ownMessage(message)?.values.known;
  return Array.isArray(known) ? [...known] : [];
}
