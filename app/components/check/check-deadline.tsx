import { checkDeadline, checkText } from "~/copy/nl/check/check-text";
import { stillExcusedSentence } from "~/copy/nl/dossier/outage-text";
import type { CheckResult } from "~/server/queries/public/check-result.server";
import { Banner } from "../banner";
import { Panel } from "../panel";

/** The last day to hand it in with the days that are left, and what to do when that day has gone by. */
export function CheckDeadline({ page: { outlook, today, submissionHelp } }: { page: CheckResult }) {
  const { submission, excuse } = outlook;
  return (
    <Panel title={outlook.track.certain === null ? checkText.deadlineIfPermit : checkText.deadline}>
      {submission === null ? (
        <p>{submissionHelp ?? checkText.noDeadline}</p>
      ) : (
        <p>
          <strong>{checkDeadline(submission, today)}</strong>
        </p>
      )}
      {submission?.verdict === false && (
        <Banner kind="warning" title={checkText.lateTitle}>
          <ul>
            {checkText.lateHelp.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Banner>
      )}
      {excuse && <p>{stillExcusedSentence({ until: excuse.until, outages: excuse.because })}</p>}
    </Panel>
  );
}
