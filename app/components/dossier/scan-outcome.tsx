import { fillIn } from "~/copy/nl/dossier/dossier-text";
import { scanText as text } from "~/copy/nl/dossier/scan-text";
import { formatList, formatNumber } from "~/copy/nl/format";
import type { Range } from "~/domain/handreiking/assessment";
import type { ScanPage } from "~/server/queries/dossier/scan-page.server";
import { ClassBadge } from "../class-badge";
import { Panel } from "../panel";
import { pointsText } from "./points-text";
import { RuleList } from "./rule-list";
import { ScoreLine } from "./score-line";

/** What the scan comes to: the sum, the class it proposes, why, and what would change it. */
export function ScanOutcome({ page }: { page: ScanPage }) {
  const { proposed, total, most, possible, dependsOn, because, wouldChange } = page;
  return (
    <Panel title={text.result}>
      {total && <p>{sumOf(total, most)}</p>}
      {total && <ScoreLine {...page} total={total} />}
      {proposed ? (
        <p className="row">
          <span>{text.proposed}:</span> <ClassBadge {...proposed} showName size="large" />
        </p>
      ) : (
        <div>
          <p>
            <strong>{text.undetermined}</strong>
          </p>
          {possible.length > 0 && <p>{fillIn(text.possible, { classes: formatList(possible, "of") })}</p>}
          {dependsOn.length > 0 && <p>{fillIn(text.dependsOn, { facts: formatList(dependsOn) })}</p>}
        </div>
      )}
      {because.length > 0 && (
        <div>
          <h3>{text.because}</h3>
          <RuleList rules={because} />
        </div>
      )}
      {proposed && (
        <div>
          <h3>{text.wouldChange}</h3>
          {wouldChange.length === 0 ? (
            <p className="quiet">{text.wouldChangeNone}</p>
          ) : (
            <ul>
              {wouldChange.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Panel>
  );
}

function sumOf(total: Range, most: number): string {
  const values = { points: pointsText(total), min: formatNumber(total.min, 2), max: formatNumber(total.max, 2) };
  const sentence = total.min === total.max ? text.sum : text.sumOpen;
  return `${fillIn(sentence, { ...values, most: formatNumber(most, 2) })}.`;
}
