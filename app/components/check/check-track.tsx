import { checkText } from "~/copy/nl/check/check-text";
import { trackTitle } from "~/copy/nl/form/outlook";
import { sourcesLine } from "~/copy/nl/form/why";
import type { Outlook, OutlookCriterion } from "~/domain/form/outlook";
import { Disclosure } from "../disclosure";
import { Panel } from "../panel";
import { StatusBadge } from "../status-badge";

const tones = { ja: "good", nee: "bad", onbekend: "neutral" } as const;

/** Free, a notice or a permit, and what that rests on: what decided it stands open, the rest is folded. */
export function CheckTrack({ track }: { track: Outlook["track"] }) {
  const { certain, criteria, possible } = track;
  const caption = checkText.criteriaCaption[possible.includes("vrij") ? "vrij" : "melding"];
  const decisive = criteria.filter(({ outcome }) => certain !== "vergunning" || outcome === "nee");
  const rest = criteria.filter((criterion) => !decisive.includes(criterion));
  return (
    <Panel title={certain === null ? trackTitle(track) : checkText.certainTitle[certain]} kind="attention">
      <p>{certain === null ? checkText.openText : checkText.certainText[certain]}</p>
      {criteria.length === 0 && <p>{checkText.noCriteria}</p>}
      {decisive.length > 0 && (
        <>
          <h3>{certain === "vergunning" ? checkText.failed : caption}</h3>
          <Criteria criteria={decisive} />
        </>
      )}
      {rest.length > 0 && (
        <Disclosure summary={checkText.otherCriteria} quiet>
          <Criteria criteria={rest} />
        </Disclosure>
      )}
      {track.openQuestions.length > 0 && (
        <>
          <p>{checkText.dependsOn}</p>
          <ul>
            {track.openQuestions.map(({ id, label }) => (
              <li key={id}>{label.nl}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function Criteria({ criteria }: { criteria: readonly OutlookCriterion[] }) {
  const sources = [...new Set(criteria.flatMap((criterion) => sourcesLine(criterion.sources) ?? []))];
  return (
    <div className="stack stack--tight">
      <ul className="plain-list stack stack--tight">
        {criteria.map(({ text, outcome }) => (
          <li key={text.nl}>
            {text.nl} <StatusBadge tone={tones[outcome]}>{checkText.verdicts[outcome]}</StatusBadge>
          </li>
        ))}
      </ul>
      {sources.map((source) => (
        <p className="quiet" key={source}>
          {checkText.source}: {source}
        </p>
      ))}
    </div>
  );
}
