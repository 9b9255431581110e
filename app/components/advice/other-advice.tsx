import { adviceText as text } from "~/copy/nl/advice/advice-text";
import type { OtherAdvice } from "~/server/queries/advice/advice-request.server";
import { Disclosure } from "../disclosure";
import { Panel } from "../panel";
import { StatusBadge } from "../status-badge";
import { AdviceBody } from "./advice-body";

/** What the other services said, folded; who has said nothing yet is named too. */
export function OtherAdvicePanel({ others }: { others: readonly OtherAdvice[] }) {
  return (
    <Panel title={text.others}>
      {others.length === 0 && <p className="quiet">{text.noOthers}</p>}
      {others.map(({ id, service, words, advice }) =>
        advice === null ? (
          <div key={id} className="row row--apart">
            <span>{service}</span>
            <StatusBadge tone={words.tone}>{words.text}</StatusBadge>
          </div>
        ) : (
          <Disclosure
            key={id}
            summary={`${service}: ${advice.conclusion.text.toLowerCase()}, ${text.countOf(advice.conditions.length)}`}
          >
            <StatusBadge tone={words.tone}>{words.text}</StatusBadge>
            <AdviceBody advice={advice} />
          </Disclosure>
        ),
      )}
    </Panel>
  );
}
