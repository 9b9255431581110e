import { announcementState, announcementText as text } from "~/copy/nl/announcement/announcement-text";
import { checkDeadline } from "~/copy/nl/check/check-text";
import { fill, formText } from "~/copy/nl/form/pages";
import { formatDateRange, formatInstant } from "~/copy/nl/format";
import type { AnnouncementPage } from "~/server/queries/announcement/announcement-page.server";
import { AnswerValue } from "../answer-value";
import { Banner } from "../banner";
import { Breadcrumb } from "../breadcrumb";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { FactList } from "../fact-list";
import { applicationsPath } from "../form/paths";
import { LinkButton } from "../link-button";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { announcePath, withdrawAnnouncementPath } from "./announcement-paths";
import { NearList } from "./near-list";

type Props = { page: AnnouncementPage; isOrganiser: boolean };

/** What was announced; whose it is can go on from here, the gemeente reads it. */
export function AnnouncementScreen({ page, isOrganiser }: Props) {
  const { reference, name, status, isSubmitted } = page;
  const state = announcementState(status, isSubmitted);
  const list = isOrganiser
    ? { label: formText.applications, href: applicationsPath }
    : { label: text.listTitle, href: "/werk?lijst=announced" };
  return (
    <Page
      kind="form"
      head={
        <>
          <Breadcrumb items={[list]} current={name} />
          <PageTitle
            kicker={fill(text.pageNumber, { reference })}
            title={name}
            subtitle={`${formatDateRange(page.firstDay, page.lastDay)}, ${page.gemeente}`}
          />
        </>
      }
    >
      {state !== null && (
        <Banner
          title={state}
          actions={isSubmitted && <LinkButton to={`/dossiers/${reference}`}>{text.toDossier}</LinkButton>}
        />
      )}
      {page.mayAct && (
        <Panel kind="attention">
          {page.submission && (
            <p>
              <strong>{checkDeadline(page.submission, page.today)}</strong>
            </p>
          )}
          <p>{text.toApplicationHelp}</p>
          <PageForm method="post">
            <ButtonRow>
              <Button>{text.toApplication}</Button>
              <LinkButton kind="secondary" to={`${announcePath}?wijzigt=${reference}`}>
                {text.change}
              </LinkButton>
              <LinkButton kind="quiet" to={withdrawAnnouncementPath(reference)}>
                {text.withdraw}
              </LinkButton>
            </ButtonRow>
          </PageForm>
        </Panel>
      )}
      {!isOrganiser && state === null && <p>{text.forGemeente}</p>}
      <Panel title={text.answers}>
        <FactList
          facts={page.answers.map(({ label, answer }) => ({
            term: label.nl,
            value: answer && <AnswerValue answer={answer} />,
          }))}
        />
        <p className="quiet">
          {fill(text.by, {
            name: `${page.announcedBy} (${page.organisation})`,
            moment: formatInstant(page.announcedAt),
          })}
        </p>
      </Panel>
      {status === "announced" && <NearList near={page.near} />}
    </Page>
  );
}
