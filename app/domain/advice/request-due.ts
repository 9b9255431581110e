import type { Assessment } from "../handreiking/assessment";
import type { Handreiking } from "../handreiking/model";
import { adviceDue } from "../handreiking/steps-advice";
import { equatedDays } from "../time/equated-days";
import { addDays, type LocalDate, localDate } from "../time/local-date";

type Judged = {
  dossier: { firstDay: string };
  rules: { handreiking: Pick<Handreiking, "adviceTerm"> };
  assessment: Pick<Assessment, "adviceTerms">;
};

/**
 * The last day for an answer to a request that is sent today; null when the method sets no term for advice. Shortly
 * before the evenement it is the day before that begins, because an advice after it helps nobody.
 */
export function requestDue({ dossier, rules, assessment }: Judged, today: LocalDate): LocalDate | null {
  const { adviceTerm } = rules.handreiking;
  const byTerm = adviceTerm && adviceDue(adviceTerm, assessment.adviceTerms, today, equatedDays)?.due;
  if (!byTerm) return null;
  const dayBefore = addDays(localDate(dossier.firstDay), -1);
  const inTime = dayBefore < today ? today : dayBefore;
  return inTime < byTerm ? inTime : byTerm;
}
