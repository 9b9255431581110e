import type { Assessment } from "../handreiking/assessment";
import type { Handreiking } from "../handreiking/model";
import { adviceDue } from "../handreiking/steps-advice";
import { equatedDays } from "../time/equated-days";
import type { LocalDate } from "../time/local-date";

type Judged = {
  rules: { handreiking: Pick<Handreiking, "adviceTerm"> };
  assessment: Pick<Assessment, "adviceTerms">;
};

/** The last day for an answer to a request that is sent today; null when the method sets no term for advice. */
export function requestDue({ rules, assessment }: Judged, today: LocalDate): LocalDate | null {
  const { adviceTerm } = rules.handreiking;
  return adviceTerm === null ? null : (adviceDue(adviceTerm, assessment.adviceTerms, today, equatedDays)?.due ?? null);
}
