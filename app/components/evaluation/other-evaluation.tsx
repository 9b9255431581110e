import { complianceWords, gradeWords, evaluationText as text } from "~/copy/nl/evaluation/evaluation-text";
import { formatInstantDate, formatNumber } from "~/copy/nl/format";
import type { EvaluationView } from "~/server/queries/evaluation/evaluation-view.server";
import { Disclosure } from "../disclosure";
import { FactList } from "../fact-list";

type Props = { evaluation: EvaluationView["others"][number]; conditions: EvaluationView["conditions"] };

/** What another party said, folded per party. */
export function OtherEvaluation({ evaluation, conditions }: Props) {
  const { organisationName, submittedByName, submittedAt, cooperation } = evaluation;
  const number = (value: number | null) => (value === null ? undefined : formatNumber(value));
  const judged = conditions.flatMap((condition) => {
    const said = evaluation.conditions.find(({ threadId }) => threadId === condition.threadId);
    return said === undefined || said.compliance === "not_seen" ? [] : [{ ...condition, said }];
  });
  return (
    <Disclosure summary={organisationName} open>
      <FactList
        facts={[
          { term: text.attendanceShort, value: number(evaluation.attendance) },
          { term: text.incidentsShort, value: number(evaluation.incidents) },
          { term: text.careShort, value: number(evaluation.careContacts) },
          { term: text.nuisanceShort, value: number(evaluation.nuisanceReports) },
          {
            term: text.cooperationShort,
            value: cooperation === null ? undefined : (gradeWords[String(cooperation)] ?? cooperation),
          },
          { term: text.wentWellShort, value: evaluation.wentWell },
          { term: text.lessonsShort, value: evaluation.lessons },
          ...judged.map(({ number: place, said }) => ({
            term: text.kept(place),
            value: [complianceWords[said.compliance], said.note].filter(Boolean).join(". "),
          })),
        ]}
      />
      <p className="quiet">{text.by(submittedByName, formatInstantDate(submittedAt))}</p>
    </Disclosure>
  );
}
