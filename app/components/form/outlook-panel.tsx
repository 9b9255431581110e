import { Link } from "@remix-run/react";
import {
  classBecause,
  classTitle,
  openQuestionsShown,
  outlookText,
  submissionSentence,
  trackTitle,
} from "~/copy/nl/form/outlook";
import { formText } from "~/copy/nl/form/pages";
import type { OpenQuestion, Outlook, OutlookCriterion } from "~/domain/form/outlook";
import { ClassBadge } from "../class-badge";
import { Disclosure } from "../disclosure";
import { Panel } from "../panel";
import { StatusBadge } from "../status-badge";
import { questionAnchor } from "./form-api";
import { sectionPath } from "./paths";

type Props = { outlook: Outlook; draftId: string };

/** What the answers so far lead to, each with its reason, beside the form. */
export function OutlookPanel({ outlook, draftId }: Props) {
  return (
    <Panel title={outlookText.title}>
      <TrackPart outlook={outlook} draftId={draftId} />
      {outlook.track.certain !== "vrij" && <SubmissionPart outlook={outlook} />}
      {outlook.class && outlook.track.certain !== "vrij" && (
        <ClassPart outlook={outlook.class} isSure={outlook.track.certain !== null} draftId={draftId} />
      )}
      {outlook.track.certain !== "vrij" && <AttachmentsPart outlook={outlook} />}
    </Panel>
  );
}

function TrackPart({ outlook: { track }, draftId }: Props) {
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

function OpenQuestions({ questions, draftId }: { questions: readonly OpenQuestion[]; draftId: string }) {
  const { shown, more } = openQuestionsShown(questions);
  if (shown.length === 0) return null;
  return (
    <>
      <p>{outlookText.dependsOn}</p>
      <ul className="plain-list">
        {shown.map(({ id, section, label }) => (
          <li key={id}>
            <Link to={`${sectionPath(draftId, section)}#${questionAnchor(id)}`}>{label.nl}</Link>
          </li>
        ))}
        {more && <li>{more}</li>}
      </ul>
    </>
  );
}

function SubmissionPart({ outlook: { submission } }: { outlook: Outlook }) {
  const isLate = submission?.verdict === false;
  return (
    <section className="stack stack--tight">
      <h3>{outlookText.deadline}</h3>
      {isLate && (
        <p>
          <StatusBadge tone="bad">{formText.late}</StatusBadge>
        </p>
      )}
      <p>{submission ? submissionSentence(submission) : outlookText.noDays}</p>
    </section>
  );
}

type ClassProps = {
  outlook: NonNullable<Outlook["class"]> /** A permit is needed. */;
  isSure: boolean;
  draftId: string;
};

function ClassPart({ outlook, isSure, draftId }: ClassProps) {
  const because = classBecause(outlook);
  return (
    <section className="stack stack--tight">
      <h3>{isSure ? outlookText.class : outlookText.classIfPermit}</h3>
      <p className="row">
        {outlook.possible.map(({ id, name, position }) => (
          <ClassBadge
            key={id}
            id={id}
            position={position}
            count={outlook.count}
            name={name.nl}
            showName={outlook.possible.length === 1}
          />
        ))}
        {outlook.possible.length !== 1 && <strong>{classTitle(outlook)}</strong>}
      </p>
      {because.map((sentence) => (
        <p key={sentence}>
          {outlookText.because}: {sentence}.
        </p>
      ))}
      {isSure && !outlook.certain && <OpenQuestions questions={outlook.openQuestions} draftId={draftId} />}
      <p className="quiet">{outlookText.classHelp}</p>
    </section>
  );
}

function AttachmentsPart({ outlook }: { outlook: Outlook }) {
  const { attachments, attachmentsOpen } = outlook;
  return (
    <section className="stack stack--tight">
      <h3>{outlook.track.certain === null ? outlookText.attachmentsIfPermit : outlookText.attachments}</h3>
      {attachments.length === 0 && <p>{outlookText.noAttachments}</p>}
      {attachments.length > 0 && (
        <ul className="plain-list">
          {attachments.map(({ document, name }) => (
            <li key={document}>{name.nl}</li>
          ))}
        </ul>
      )}
      {attachmentsOpen > 0 && <p className="quiet">{formText.filesOpen}</p>}
    </section>
  );
}
