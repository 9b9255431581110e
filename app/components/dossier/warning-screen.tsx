import { Link } from "@remix-run/react";
import { changeText } from "~/copy/nl/dossier/change-text";
import { warningText as text, warningCauseWords } from "~/copy/nl/dossier/warning-text";
import { formatInstant } from "~/copy/nl/format";
import { reasons } from "~/copy/nl/reasons";
import type { WarningPage } from "~/server/queries/dossier/warning-page.server";
import { Banner } from "../banner";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { ClassBadge } from "../class-badge";
import { Diff } from "../diff";
import { FactList } from "../fact-list";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { StatusBadge } from "../status-badge";
import type { ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";
import { RulingList } from "./ruling-list";

type Props = { page: WarningPage; result: ActResult; message: string | null };

/** What a change means for who must know, and the button by which a burgemeester says to know it. */
export function WarningScreen({ page, result, message }: Props) {
  const { head, warnings, changes, rulings, advice } = page;
  const [newest] = warnings;
  return (
    <DossierPage head={head} tab="overview" title={text.title} message={message}>
      {result?.reason && <Refused page={page} result={result} />}
      {newest === undefined ? (
        <Panel title={text.title}>
          <p>{text.none}</p>
        </Panel>
      ) : (
        <>
          <Panel title={text.heading} kind={page.isUnread ? "attention" : "normal"}>
            <ul>
              {newest.causes.map((cause) => (
                <li key={cause}>{warningCauseWords[cause]}</li>
              ))}
            </ul>
            <Classes {...page.classes} />
            <h3>{text.changes}</h3>
            {changes.length === 0 ? <p>{text.noChanges}</p> : <Diff caption={text.changes} differences={changes} />}
            {rulings.length > 0 && (
              <>
                <h3>{changeText.rulings}</h3>
                <RulingList rulings={rulings} />
              </>
            )}
            <p>
              <Link to={`/dossiers/${head.reference}/wijziging`}>{text.change}</Link>
            </p>
          </Panel>
          <Panel title={text.advice}>
            {advice.length === 0 ? (
              <p>{text.noAdvice}</p>
            ) : (
              <FactList
                facts={advice.map(({ service, words }) => ({
                  term: service,
                  value: <StatusBadge tone={words.tone}>{words.text}</StatusBadge>,
                }))}
              />
            )}
          </Panel>
          <Reading page={page} />
        </>
      )}
    </DossierPage>
  );
}

function Refused({ page, result }: { page: WarningPage; result: NonNullable<ActResult> }) {
  const [last] = page.recent;
  return (
    <Banner kind="warning" title={reasons[result.reason ?? "invalid"]} live>
      {result.reason === "stale" && last && `${last.title} (${last.by}, ${formatInstant(last.at)})`}
    </Banner>
  );
}

function Classes({ before, now }: WarningPage["classes"]) {
  if (now === null) return null;
  if (before?.id === now.id)
    return (
      <p className="row">
        {text.sameClass} <ClassBadge {...now} showName />
      </p>
    );
  return (
    <p className="row">
      {text.class}: {before && <ClassBadge {...before} showName />} <span aria-hidden="true">→</span>
      <span className="visually-hidden">{text.becomes}</span> <ClassBadge {...now} showName />
    </p>
  );
}

/** Who read each warning, and the button for whoever may confirm. */
function Reading({ page }: { page: WarningPage }) {
  const { head, warnings, isUnread, mayConfirm, burgemeesters, versionNumber } = page;
  return (
    <Panel title={text.read} kind={mayConfirm ? "attention" : "normal"}>
      <ul className="plain-list">
        {warnings.map(({ id, versionNumber: number, raisedAt, read }) => (
          <li key={id}>
            {text.about(number, raisedAt)}:{" "}
            {read === null ? <strong>{text.unread}</strong> : text.readBy(read.name, read.role, read.at)}
          </li>
        ))}
      </ul>
      {mayConfirm && (
        <PageForm method="post" className="stack">
          <p>{text.readIntro}</p>
          <input type="hidden" name="versionNumber" value={versionNumber} />
          <ButtonRow>
            <Button kind="primary">{text.confirm}</Button>
            <Link to={`/dossiers/${head.reference}`}>{text.back}</Link>
          </ButtonRow>
        </PageForm>
      )}
      {isUnread && !mayConfirm && <p>{text.waitsFor(burgemeesters)}</p>}
    </Panel>
  );
}
