import type { DossierFigures } from "./dossier-figures";

/** How practice went another way than a rule: the reason to look at the rule again. */
export const misfires = ["class_overridden", "advice_not_needed", "condition_departed"] as const;
export type Misfire = (typeof misfires)[number];

export type MisfiredRule = { ruleId: string; misfire: Misfire; times: number };

/**
 * Rules that people overruled: those behind a class that was departed from, those that asked a service which then
 * found no advice needed, and those behind an advised condition that the decision did not take over. Most first.
 */
export function misfiredRules(dossiers: readonly DossierFigures[]): readonly MisfiredRule[] {
  const counted = new Map<string, MisfiredRule>();
  for (const { ruleId, misfire } of dossiers.flatMap(misfiresOf)) {
    const key = `${misfire} ${ruleId}`;
    counted.set(key, { ruleId, misfire, times: (counted.get(key)?.times ?? 0) + 1 });
  }
  return [...counted.values()].toSorted(
    (one, other) =>
      other.times - one.times ||
      misfires.indexOf(one.misfire) - misfires.indexOf(other.misfire) ||
      (one.ruleId < other.ruleId ? -1 : 1),
  );
}

function misfiresOf(dossier: DossierFigures): readonly { ruleId: string; misfire: Misfire }[] {
  const overridden = dossier.classifications
    .filter(({ proposed, confirmed }) => proposed !== confirmed)
    .flatMap(({ rules }) => rules);
  const notNeeded = dossier.advice
    .filter(({ conclusion }) => conclusion === "no_advice_needed")
    .flatMap(({ ruleIds }) => ruleIds);
  return [
    ...overridden.map((ruleId) => ({ ruleId, misfire: "class_overridden" as const })),
    ...notNeeded.map((ruleId) => ({ ruleId, misfire: "advice_not_needed" as const })),
    ...dossier.departedOrigins.map((ruleId) => ({ ruleId, misfire: "condition_departed" as const })),
  ];
}
