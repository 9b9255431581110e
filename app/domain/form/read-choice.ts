import type { FactOption } from "../handreiking/model";
import { nothingRead, problem, type Reading, read } from "./answer-reading";

const yesNo = ["ja", "nee"];

/** One option, by its id. */
export function readChoice(name: string, text: string, options: readonly FactOption[]): Reading<string> {
  if (text === "") return nothingRead;
  return options.some(({ id }) => id === text) ? read(text) : problem(name, "not_an_option");
}

export function readYesNo(name: string, text: string): Reading<string> {
  if (text === "") return nothingRead;
  return yesNo.includes(text) ? read(text) : problem(name, "not_an_option");
}

/**
 * The options that apply, in the order of the question. No tick at all is no answer: that none applies is an option
 * that the document gives.
 */
export function readChoices(
  name: string,
  texts: readonly string[],
  options: readonly FactOption[],
): Reading<readonly string[]> {
  const chosen = new Set(texts.filter((text) => text !== ""));
  const known = options.map(({ id }) => id).filter((id) => chosen.has(id));
  if (known.length < chosen.size) return problem(name, "not_an_option");
  return known.length === 0 ? nothingRead : read(known);
}
