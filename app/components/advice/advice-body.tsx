import { adviceText as text } from "~/copy/nl/advice/advice-text";
import { bindingWords } from "~/copy/nl/advice/advice-words";
import type { AdviceView } from "~/server/queries/advice/advice-view.server";
import { ConditionCard } from "../condition-card";
import { FactList } from "../fact-list";
import { StatusBadge } from "../status-badge";

/** An advice as everybody reads it: conclusion first, then why, then the numbered conditions. */
export function AdviceBody({ advice }: { advice: Omit<AdviceView, "id"> }) {
  const { conclusion, findings, residualRisk, disagreements, capacity, conditions } = advice;
  const prose = (value: string) => <span className="prose">{value}</span>;
  const facts = [
    { term: text.conclusion, value: <StatusBadge tone={conclusion.tone}>{conclusion.text}</StatusBadge> },
    ...findings.map((finding) => ({ term: finding.theme ?? text.general, value: prose(finding.text) })),
    ...(residualRisk === "" ? [] : [{ term: text.residualRisk, value: prose(residualRisk) }]),
    ...(disagreements === "" ? [] : [{ term: text.disagreements, value: prose(disagreements) }]),
    ...(capacity === "" ? [] : [{ term: text.capacity, value: prose(capacity) }]),
  ];
  return (
    <div className="stack stack--tight">
      <FactList facts={facts} />
      {conditions.length === 0 ? (
        <p className="quiet">{text.noConditions}</p>
      ) : (
        <div>
          {conditions.map(({ number, text: condition, theme, binding }) => (
            <ConditionCard
              key={number}
              number={number}
              {...(theme === null ? {} : { theme })}
              status={
                <StatusBadge tone={binding === "must" ? "active" : "neutral"}>{bindingWords[binding]}</StatusBadge>
              }
            >
              {condition}
            </ConditionCard>
          ))}
        </div>
      )}
      <p className="quiet">
        {text.givenBy(advice.givenBy, advice.givenOn)}, {text.basedOn(advice.versionNumber)}
      </p>
    </div>
  );
}
