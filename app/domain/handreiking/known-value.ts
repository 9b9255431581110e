import type { KnownValue } from "./assessment";
import type { Handreiking } from "./model";
import { milestones, tracks } from "./reserved";
import { isCertain, optionIds, type ValueSet } from "./value-set";

type Options = readonly { readonly id: string }[];

/** Says in plain values what is known of a fact or outcome. */
export function knownValue(set: ValueSet, options: Options): KnownValue {
  if (set.absence === "only") return { kind: "not-applicable" };
  const certain = isCertain(set);
  if (set.kind === "number") {
    return certain ? { kind: "value", value: set.min } : { kind: "between", min: set.min, max: set.max };
  }
  if (set.kind === "choice") {
    const left = optionIds(options, set.mask);
    const [only] = left;
    return certain && only !== undefined ? { kind: "value", value: only } : { kind: "one-of", options: left };
  }
  const sure = optionIds(options, set.certain);
  return certain
    ? { kind: "value", value: sure }
    : { kind: "includes", certain: sure, possible: optionIds(options, set.possible) };
}

const asOptions = (ids: readonly string[]): Options => ids.map((id) => ({ id }));

/** The options of anything that a condition can read. */
export function optionsOf(handreiking: Handreiking, subject: string): Options {
  const fact = handreiking.facts.find((candidate) => candidate.id === subject);
  if (fact) return fact.type === "number" ? [] : fact.options;
  const derived = handreiking.derived.find((candidate) => candidate.id === subject);
  if (derived) return derived.options;
  if (subject === "klasse") return asOptions(handreiking.classes.order);
  if (subject === "traject") return asOptions(tracks);
  if (subject === "gebeurd") return asOptions(milestones);
  return asOptions(["ja", "nee"]);
}
