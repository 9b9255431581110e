import { formatCount } from "../format";

const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  dagen: ["dag", "dagen"],
  werkdagen: ["werkdag", "werkdagen"],
  weken: ["week", "weken"],
  maanden: ["maand", "maanden"],
};

/** "8 weken" */
export function termWords({ amount, unit }: { amount: number; unit: string }): string {
  const [one, many] = units[unit] ?? [unit, unit];
  return formatCount(amount, one, many);
}
