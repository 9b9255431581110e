import { decisionText as text, treatmentWords } from "~/copy/nl/decision/decision-text";
import type { DecidedConditionView } from "~/server/queries/decision/decision-parts.server";
import { ConditionCard } from "../condition-card";
import { Panel } from "../panel";
import { StatusBadge } from "../status-badge";

type Props = { conditions: readonly DecidedConditionView[]; departed: readonly DecidedConditionView[] };

/** The numbered conditions of a decision, and what was advised and not imposed, with the reason. */
export function DecidedConditions({ conditions, departed }: Props) {
  return (
    <>
      <Panel title={`${text.conditions} (${conditions.length})`}>
        {conditions.length === 0 && <p className="quiet">{text.noConditions}</p>}
        <Cards conditions={conditions} />
      </Panel>
      {departed.length > 0 && (
        <Panel title={text.notAdopted}>
          <Cards conditions={departed} />
        </Panel>
      )}
    </>
  );
}

const tones = {
  adopted: "good",
  adapted: "active",
  departed: "attention",
  general: "neutral",
  own: "neutral",
} as const;

function Cards({ conditions }: { conditions: readonly DecidedConditionView[] }) {
  return (
    <div>
      {conditions.map(({ number, text: condition, treatment, reason }) => (
        <ConditionCard
          key={number}
          number={number}
          status={<StatusBadge tone={tones[treatment]}>{treatmentWords[treatment]}</StatusBadge>}
          source={reason ?? undefined}
        >
          {condition}
        </ConditionCard>
      ))}
    </div>
  );
}
