import type { ConditionOutcome } from "../handreiking/assessment";
import type { ConditionLibrary } from "../handreiking/condition-library";
import type { ConditionRule, Handreiking, Service } from "../handreiking/model";
import type { Source, SourceDocument } from "../handreiking/source";
import type { Binding } from "./advice-status";

/** A condition that an adviser can take over, with its placeholders filled in for this evenement. */
export type OfferedCondition = {
  /** Document and rule that it comes from; the condition keeps it. */
  origin: string;
  text: string;
  theme: string | null;
  binding: Binding;
  /** The norm that it sets; of two offers with the same norm the service's own is enough. */
  norm: string | null;
  sources: readonly { source: Source; documents: Readonly<Record<string, SourceDocument>> }[];
};

type Library = { library: ConditionLibrary; outcomes: readonly ConditionOutcome[] };

/**
 * The conditions that fit this evenement: those of the handreiking for the themes of the service and those of the
 * service's own library. What does not apply, or still waits for an answer, is left out.
 */
export function offeredConditions(
  handreiking: Handreiking,
  outcomes: readonly ConditionOutcome[],
  service: Pick<Service, "themes">,
  library: Library | null,
): readonly OfferedCondition[] {
  const themes = service.themes.map(({ id }) => id);
  const own = library === null ? [] : offersOf(library.library.conditions, library.outcomes, library.library);
  const norms = own.map(({ norm }) => norm).filter((norm) => norm !== null);
  const ofMethod = offersOf(
    handreiking.conditions.filter(({ theme }) => theme !== null && themes.includes(theme)),
    outcomes,
    handreiking,
  );
  return [...own, ...ofMethod.filter(({ norm }) => norm === null || !norms.includes(norm))];
}

type Document = { id: string; sources: Readonly<Record<string, SourceDocument>> };

/** The offers of one document: rules that hold and whose text is complete. */
export function offersOf(
  rules: readonly ConditionRule[],
  outcomes: readonly ConditionOutcome[],
  document: Document,
): readonly OfferedCondition[] {
  return rules.flatMap((rule) => {
    const found = outcomes.find((outcome) => outcome.rule === rule.id);
    if (found?.outcome !== "ja" || found.unfilled.length > 0) return [];
    return [
      {
        origin: originOf(document.id, rule.id),
        text: found.text,
        theme: rule.theme,
        norm: rule.norm?.norm ?? null,
        binding: rule.mandatory ? "must" : "advised",
        sources: rule.sources.map((source) => ({ source, documents: document.sources })),
      },
    ];
  });
}

export const originOf = (documentId: string, ruleId: string): string => `${documentId}/${ruleId}`;
