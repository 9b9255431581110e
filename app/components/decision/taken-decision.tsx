import { obstacleWords, decisionText as text } from "~/copy/nl/decision/decision-text";
import { capitalise, formatDate } from "~/copy/nl/format";
import type { DecisionView } from "~/server/queries/decision/decision-parts.server";
import { Disclosure } from "../disclosure";
import { FactList } from "../fact-list";
import { Panel } from "../panel";
import { StatusBadge } from "../status-badge";
import { DecidedConditions } from "./decided-conditions";

/** A decision as it was taken. */
export function TakenDecision({ decision, folded }: { decision: DecisionView; folded?: boolean }) {
  const title = `${text.number(decision.number)}: ${decision.words.text.toLowerCase()}`;
  if (!folded) return <Contents decision={decision} title={title} />;
  return (
    <Disclosure summary={title}>
      <Contents decision={decision} title={title} />
    </Disclosure>
  );
}

function Contents({ decision, title }: { decision: DecisionView; title: string }) {
  const { words, considerations, publicationText, conditions, departed, departures, by, role, on } = decision;
  const about = decision.isRevision ? "revised" : "refused";
  return (
    <div className="stack">
      <Panel title={title} action={<StatusBadge tone={words.tone}>{words.text}</StatusBadge>}>
        <FactList
          facts={[
            { term: text.considerations, value: <span className="prose">{considerations}</span> },
            ...(decision.grounds.length === 0
              ? []
              : [{ term: text.groundsTitle[about], value: capitalise(decision.grounds.join("; ")) }]),
            ...(decision.heard === null
              ? []
              : [
                  {
                    term: `${text.heard[about]}, ${formatDate(decision.heard.on)}`,
                    value: <span className="prose">{decision.heard.said}</span>,
                  },
                ]),
            ...departures.map(({ obstacle, service, reason }) => ({
              term: obstacle === "advice_negative" ? text.negative(service) : obstacleWords(obstacle, service).title,
              value: <span className="prose">{reason}</span>,
            })),
            ...(publicationText === ""
              ? []
              : [{ term: text.publication, value: <span className="prose">{publicationText}</span> }]),
          ]}
        />
        <p className="quiet">{text.by(by, role, on)}</p>
      </Panel>
      {(conditions.length > 0 || departed.length > 0) && (
        <DecidedConditions conditions={conditions} departed={departed} />
      )}
    </div>
  );
}
