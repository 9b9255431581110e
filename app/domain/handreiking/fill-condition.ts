import { knownValue, optionsOf } from "./known-value";
import type { ConditionRule, FactOption } from "./model";
import { fillPlaceholders } from "./placeholders";
import type { Situation } from "./situation";

/** Puts the values of facts in the text of a permit condition. Permits are in Dutch, so numbers are written that way. */
export function fillCondition(
  rule: ConditionRule,
  situation: Situation,
): { text: string; unfilled: readonly string[] } {
  return fillPlaceholders(rule.text, (name) => writtenValue(name, situation));
}

function writtenValue(name: string, { handreiking, values }: Situation): string | null {
  const slot = handreiking.plan.slots[name];
  const set = slot === undefined ? undefined : values[slot];
  if (!set) return null;
  const options = optionsOf(handreiking, name);
  const known = knownValue(set, options);
  if (known.kind !== "value") return null;
  const { value } = known;
  if (typeof value === "number") return dutchNumber(value);
  const label = (id: string) => labelOf(options.find((option) => option.id === id)) ?? id;
  return typeof value === "string" ? label(value) : value.map((item) => label(String(item))).join(", ");
}

const labelOf = (option: { readonly id: string } | FactOption | undefined): string | undefined =>
  option && "label" in option ? option.label.nl : undefined;

/** 12000 is "12.000" and 2.4 is "2,4". */
export function dutchNumber(value: number): string {
  const [whole = "0", decimals] = String(Math.round(value * 100) / 100).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
