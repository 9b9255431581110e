import { adviceText } from "~/copy/nl/advice/advice-text";
import { jointText as text } from "~/copy/nl/advice/joint-text";
import { formatList } from "~/copy/nl/format";
import type { ActionResult } from "~/forms/action-result";
import type { JointRequestPage } from "~/server/queries/advice/joint-request.server";
import { Banner } from "../banner";
import { Disclosure } from "../disclosure";
import { ErrorSummary } from "../error-summary";
import { FactList } from "../fact-list";
import { LinkButton } from "../link-button";
import { Panel } from "../panel";
import { AdviceBody } from "./advice-body";
import { DeltaPanels, RulingsPanel } from "./delta-panels";
import { MeetingPanel, meetingLabels } from "./meeting-panel";
import { valuesOf } from "./norm-list";
import { RefusalBanner } from "./refusal-banner";
import { RequestPage, requestPath } from "./request-page";
import { SideBySide } from "./side-by-side";

type Props = { page: JointRequestPage; result: ActionResult | undefined; message: string | null };

/** The advices beside each other, where they differ, the meeting, and what was given. */
export function JointRequestScreen({ page, result, message }: Props) {
  const { head, parts, waitingFor, conflicts, own, changes, rulings } = page;
  const [newest, ...earlier] = own;
  const asks = head.canWrite && waitingFor.length === 0 && head.status !== "given";
  return (
    <RequestPage
      head={head}
      of="joint"
      message={message}
      banner={
        waitingFor.length > 0 && (
          <Banner title={text.waitingFor(formatList(waitingFor))}>{head.canWrite && text.waitingText}</Banner>
        )
      }
      aside={
        <>
          <Panel title={adviceText.now} kind={asks ? "attention" : "normal"}>
            {head.canWrite ? (
              <LinkButton to={`${requestPath("joint", head.requestId)}/schrijven`}>
                {head.given > 0 ? text.newVersion : text.write}
              </LinkButton>
            ) : (
              <p>{adviceText.readOnly}</p>
            )}
            <LinkButton to={`/dossiers/${head.reference}`} kind="quiet">
              {adviceText.dossier}
            </LinkButton>
          </Panel>
          <MeetingPanel page={page} result={result} />
        </>
      }
      asideLabel={adviceText.now}
    >
      <ErrorSummary problems={result?.fields} labels={meetingLabels} />
      <RefusalBanner reason={result?.reason} />
      {newest && changes.length > 0 && (
        <DeltaPanels
          changes={changes}
          newest={newest}
          takeOverAt={
            head.canWrite && head.status !== "given" && waitingFor.length === 0
              ? requestPath("joint", head.requestId)
              : null
          }
        />
      )}
      <RulingsPanel rulings={rulings} />
      {newest && (changes.length === 0 || earlier.length > 0) && (
        <Panel title={text.current}>
          {changes.length === 0 && <AdviceBody advice={newest} />}
          {earlier.map((advice) => (
            <Disclosure key={advice.id} summary={`${adviceText.version(advice.number)}: ${advice.conclusion.text}`}>
              <AdviceBody advice={advice} />
            </Disclosure>
          ))}
        </Panel>
      )}
      <Panel title={text.sideBySide}>
        <SideBySide parts={parts} />
      </Panel>
      <Panel title={text.norms}>
        {conflicts.length === 0 ? (
          <p className="quiet">{text.noConflicts}</p>
        ) : (
          <FactList
            facts={conflicts.map((conflict) => ({
              term: conflict.norm.name,
              value: valuesOf(conflict).map(({ value, services }) => (
                <span className="answer-line" key={value}>
                  {formatList(services)}: {text.normValue(value, conflict.norm.unit)}
                  {value === conflict.strictest && <strong> ({text.strictest.toLowerCase()})</strong>}
                </span>
              )),
            }))}
          />
        )}
      </Panel>
    </RequestPage>
  );
}
