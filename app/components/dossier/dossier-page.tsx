import { Link } from "@remix-run/react";
import { fillIn, dossierText as text } from "~/copy/nl/dossier/dossier-text";
import { excusedSentence } from "~/copy/nl/dossier/outage-text";
import { reviewText } from "~/copy/nl/dossier/review-text";
import { formatDate, formatDateRange } from "~/copy/nl/format";
import { suspensionGroundNames } from "~/copy/nl/terms";
import type { DossierHead, DossierTab } from "~/server/queries/dossier/dossier-head.server";
import { Banner } from "../banner";
import { Breadcrumb } from "../breadcrumb";
import { ClassBadge } from "../class-badge";
import { Deadline } from "../deadline";
import { MessageArea } from "../message-area";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { StatusBadge } from "../status-badge";
import { Tabs } from "../tabs";

type Props = {
  head: DossierHead;
  /** The tab that this page belongs to. */
  tab: DossierTab;
  /** The name of a page below the tab, such as a form; the tab then stands in the breadcrumb. */
  title?: string;
  /** What just happened. */
  message?: string | null;
  aside?: React.ReactNode;
  asideLabel?: string;
  children: React.ReactNode;
};

/** The frame of every page of a dossier: what it is about, where it stands, how long there is, and the other pages. */
export function DossierPage({ head, tab, title, message, aside, asideLabel, children }: Props) {
  const tabs = head.tabs.map((each) => ({ ...each, current: each.key === tab }));
  const current = tabs.find((each) => each.current);
  const above = { label: head.reference, href: `/dossiers/${head.reference}` };
  const below = title === undefined || current === undefined ? [] : [{ label: current.label, href: current.href }];
  return (
    <Page
      kind="work"
      aside={aside}
      asideLabel={asideLabel}
      head={
        <>
          <Breadcrumb
            items={[{ label: text.worklist, href: "/werk" }, above, ...below.filter(({ href }) => href !== above.href)]}
            current={title ?? current?.label ?? head.name}
          />
          <PageTitle
            title={head.name}
            kicker={`${head.reference}, ${kindOf(head)}`}
            subtitle={`${head.gemeente}, ${formatDateRange(head.firstDay, head.lastDay)}`}
            badges={<Badges head={head} />}
          />
          <Warnings head={head} />
          <Tabs label={text.tabs} tabs={tabs} />
          {message !== undefined && <MessageArea message={message} />}
        </>
      }
    >
      {children}
    </Page>
  );
}

function kindOf({ kind, track }: DossierHead): string {
  if (kind === "passage") return text.passage.toLowerCase();
  return track === "melding" ? "melding" : "vergunning";
}

function Badges({ head }: { head: DossierHead }) {
  const { class: classView, words, deadline } = head;
  return (
    <>
      {classView && (
        <span className="row">
          <ClassBadge {...classView} showName />
          {!classView.confirmed && <span className="quiet">({text.expectedClass})</span>}
        </span>
      )}
      <StatusBadge tone={words.tone}>{words.text}</StatusBadge>
      {deadline && <Deadline {...deadline} />}
    </>
  );
}

function Warnings({ head }: { head: DossierHead }) {
  const { supplement, stopped, review, unreadWarning, isLate, excuse } = head;
  return (
    <>
      {unreadWarning && (
        <Banner kind="warning" title={text.unreadWarningTitle}>
          {text.unreadWarningText} <Link to={`/dossiers/${head.reference}/waarschuwing`}>{text.toWarning}</Link>
        </Banner>
      )}
      {review && (
        <Banner kind="warning" title={reviewText.title}>
          <p>{reviewText.text}</p>
          <p>{reviewText.next}</p>
          <ul>
            {review.next.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </Banner>
      )}
      {supplement && !supplement.isOver && (
        <Banner title={supplement.movedFrom === null ? text.suspendedTitle : text.supplementGoesOn}>
          {fillIn(supplement.movedFrom === null ? text.suspendedText : text.supplementGoesOnText, {
            date: formatDate(supplement.termEndsOn),
            before: formatDate(supplement.movedFrom ?? supplement.termEndsOn),
          })}
        </Banner>
      )}
      {stopped && (
        <Banner title={text.suspendedTitle}>
          {fillIn(text.stoppedText, {
            ground: suspensionGroundNames[stopped.ground],
            date: formatDate(stopped.lastDay),
          })}
        </Banner>
      )}
      {isLate && (
        <Banner kind={excuse ? "info" : "warning"} title={excuse ? text.lateExcused : text.late}>
          {excuse ? excusedSentence(excuse) : text.lateText}
        </Banner>
      )}
    </>
  );
}
