import { outlookText, trackTitle } from "~/copy/nl/form/outlook";
import type { Outlook, OutlookCriterion } from "~/domain/form/outlook";
import { Disclosure } from "../disclosure";
import { OpenQuestions } from "./open-questions";

type Props = { outlook: Outlook; draftId: string };

/** Whether the evenement is free, needs a notice or a permit, and which criteria decide that. */
export function TrackOutlook({ outlook: { track }, draftId }: Props) {
  const failed = track.criteria.filter(({ outcome }) => outcome === "nee");
  const met = track.criteria.filter(({ outcome }) => outcome === "ja");
  return (
    <section className="stack stack--tight">
      <h3>{outlookText.track}</h3>
      <p>
        <strong>{trackTitle(track)}</strong>
      </p>
      {track.certain === "vergunning" && failed.length > 0 && (
        <Criteria title={outlookText.criteriaFailed} criteria={failed} />
      )}
      {track.certain !== null && track.certain !== "vergunning" && met.length > 0 && (
        <Disclosure summary={outlookText.criteriaMet} quiet>
          <Criteria criteria={met} />
        </Disclosure>
      )}
      {track.certain === null && <OpenQuestions questions={track.openQuestions} draftId={draftId} />}
    </section>
  );
}

function Criteria({ title, criteria }: { title?: string; criteria: readonly OutlookCriterion[] }) {
  return (
    <>
      {title && <p>{title}</p>}
      <ul>
        {criteria.map(({ text }) => (
          <li key={text.nl}>{text.nl}</li>
        ))}
      </ul>
    </>
  );
}
