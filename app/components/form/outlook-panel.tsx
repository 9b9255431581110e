import { stillExcusedSentence } from "~/copy/nl/dossier/outage-text";
import { filesText } from "~/copy/nl/form/files-words";
import { classBecause, classTitle, outlookText, submissionSentence } from "~/copy/nl/form/outlook";
import { formText } from "~/copy/nl/form/pages";
import type { Outlook } from "~/domain/form/outlook";
import { ClassBadge } from "../class-badge";
import { Panel } from "../panel";
import { StatusBadge } from "../status-badge";
import { OpenQuestions } from "./open-questions";
import { TrackOutlook } from "./track-outlook";

type Props = { outlook: Outlook; draftId: string };

/** What the answers so far lead to, each with its reason, beside the form. */
export function OutlookPanel({ outlook, draftId }: Props) {
  return (
    <Panel title={outlookText.title}>
      <TrackOutlook outlook={outlook} draftId={draftId} />
      {outlook.track.certain !== "vrij" && <SubmissionPart outlook={outlook} />}
      {outlook.class && outlook.track.certain !== "vrij" && (
        <ClassPart outlook={outlook.class} isSure={outlook.track.certain !== null} draftId={draftId} />
      )}
      {outlook.track.certain !== "vrij" && <AttachmentsPart outlook={outlook} />}
    </Panel>
  );
}

function SubmissionPart({ outlook: { submission, excuse } }: { outlook: Outlook }) {
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
      {excuse && <p>{stillExcusedSentence({ until: excuse.until, outages: excuse.because })}</p>}
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
      {attachmentsOpen > 0 && <p className="quiet">{filesText.filesOpen}</p>}
    </section>
  );
}
