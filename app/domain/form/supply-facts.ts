import { touchedGemeenten as gemeentenOfShapes } from "../geometry/touched-gemeenten";
import type { Facts, FactValue } from "../handreiking/facts";
import type { Handreiking } from "../handreiking/model";
import { type SuppliedFactId, suppliedFactIds, suppliedFacts } from "../handreiking/supplied-facts";
import { type EventDay, eventDayFacts } from "../time/event-days";
import type { Answers } from "./answers";
import { drawnShapes } from "./drawn-shapes";
import type { FormContext } from "./form-context";
import { answerWithMeaning, gemeenteOf } from "./question-with-meaning";

const ids = suppliedFactIds;

/** What a value over no days at all is, as the list of supplied facts says. */
const whenNone = (id: SuppliedFactId): number => suppliedFacts([]).find((fact) => fact.id === id)?.whenNone ?? 0;

const yesNo = (holds: boolean): string => (holds ? "ja" : "nee");

function factsOfDays(days: readonly EventDay[], context: FormContext): Record<string, FactValue> {
  const facts = eventDayFacts(days, context.today);
  if (facts === null) return {};
  return {
    [ids.month]: facts.month,
    [ids.dayCount]: facts.dayCount,
    [ids.consecutiveDays]: facts.consecutiveDays,
    [ids.longestHours]: facts.longestHours,
    [ids.earliestBegin]: facts.earliestBegin,
    [ids.latestEnd]: facts.latestEnd,
    [ids.earliestBeginSunday]: facts.earliestBeginSunday ?? whenNone(ids.earliestBeginSunday),
    [ids.latestEndSunday]: facts.latestEndSunday ?? whenNone(ids.latestEndSunday),
    [ids.anySunday]: yesNo(facts.anySunday),
    [ids.weeksToStart]: facts.weeksToStart,
  };
}

/** What the region knows of the series; a new one has no earlier edition and nothing went wrong in it. */
const factsOfHistory = ({ earlier }: FormContext): Record<string, FactValue> => ({
  [ids.earlierEdition]: yesNo(earlier?.edition ?? false),
  [ids.incidentsLastEdition]: earlier?.incidents ?? 0,
});

/** The same as the facts of a submitted version have it: later versions rest on what was known when it came in. */
export const earlierInFacts = (facts: Facts): NonNullable<FormContext["earlier"]> => {
  const incidents = facts[ids.incidentsLastEdition];
  return { edition: facts[ids.earlierEdition] === "ja", incidents: typeof incidents === "number" ? incidents : 0 };
};

const drawnGemeenten = (handreiking: Handreiking, answers: Answers, { outlines = [] }: FormContext) =>
  gemeentenOfShapes(drawnShapes(handreiking, answers), outlines);

/** The gemeenten that the evenement touches: the one that decides, those drawn and those answered. */
export function touchedGemeenten(handreiking: Handreiking, answers: Answers, context: FormContext): readonly string[] {
  const answered = answerWithMeaning(handreiking, answers, "gemeenten");
  const touched = [
    gemeenteOf(handreiking, answers),
    ...drawnGemeenten(handreiking, answers, context),
    ...(Array.isArray(answered) ? answered : []),
  ];
  return handreiking.gemeenten.map(({ id }) => id).filter((id) => touched.includes(id));
}

/** The facts that follow from the dates, the place and the history of the evenement; what is not known is absent. */
export function supplyFacts(
  handreiking: Handreiking,
  answers: Answers,
  context: FormContext,
): Record<string, FactValue> {
  const days = (answerWithMeaning(handreiking, answers, "dagen") ?? []) as unknown as readonly EventDay[];
  const gemeente = gemeenteOf(handreiking, answers);
  const place = { [ids.gemeente]: gemeente ?? "", [ids.gemeenten]: touchedGemeenten(handreiking, answers, context) };
  return {
    ...factsOfDays(days, context),
    ...(gemeente === null ? {} : place),
    ...factsOfHistory(context),
  };
}
