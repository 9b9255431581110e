import { bindingWords } from "~/copy/nl/advice/advice-words";
import { decisionText as text } from "~/copy/nl/decision/decision-text";
import type { AdvisedView } from "~/server/queries/decision/decision-page.server";
import { ConditionCard } from "../condition-card";
import { Panel } from "../panel";
import { StatusBadge } from "../status-badge";

/** What was advised, for whoever may see what a decision will be about but does not take it. */
export function AdvisedList({ advised }: { advised: readonly AdvisedView[] }) {
  return (
    <Panel title={text.advised}>
      {advised.map(({ id, number, text: words, theme, service, binding }) => (
        <ConditionCard
          key={id}
          number={number}
          {...(theme === null ? {} : { theme })}
          advisedBy={service}
          status={<StatusBadge tone={binding === "must" ? "active" : "neutral"}>{bindingWords[binding]}</StatusBadge>}
        >
          {words}
        </ConditionCard>
      ))}
    </Panel>
  );
}
