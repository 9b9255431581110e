import type { Handreiking } from "../handreiking/model";
import { adviceDue } from "../handreiking/steps-advice";
import { equatedDays } from "../time/equated-days";
import type { LocalDate } from "../time/local-date";

/** The last day for an answer to a request that is sent today; null when the method sets no term for advice. */
export function requestDue({ adviceTerm }: Pick<Handreiking, "adviceTerm">, today: LocalDate): LocalDate | null {
  if (adviceTerm === null) return null;
  const verdicts = adviceTerm.terms.map(() => "ja" as const);
  return adviceDue(adviceTerm, verdicts, today, equatedDays)?.due ?? null;
}
