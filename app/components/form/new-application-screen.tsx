import { Link } from "@remix-run/react";
import { checkText } from "~/copy/nl/check/check-text";
import { startText } from "~/copy/nl/form/start-words";
import { formatDateRange } from "~/copy/nl/format";
import type { ApplicationsPage } from "~/server/queries/applications.server";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { checkPath } from "../check/check-paths";
import { LinkButton } from "../link-button";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Pagination } from "../pagination";
import { Panel } from "../panel";
import { applicationsPath } from "./paths";

/** What to expect, before the first question; with the choice to begin from an earlier application. */
export function NewApplicationScreen({ page }: { page: ApplicationsPage }) {
  const earlier = page.applications;
  return (
    <Page kind="form" head={<PageTitle title={startText.newTitle} subtitle={startText.newIntro} />}>
      <Panel>
        <ul>
          {startText.newPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <PageForm method="post">
          <ButtonRow>
            <Button>{startText.begin}</Button>
            <LinkButton to={applicationsPath} kind="quiet">
              {startText.toApplications}
            </LinkButton>
          </ButtonRow>
        </PageForm>
        <p>
          {checkText.entryText} <Link to={checkPath}>{checkText.title}</Link>
        </p>
      </Panel>
      {earlier.length > 0 && (
        <Panel title={startText.newCopy}>
          <p>{startText.newCopyHelp}</p>
          <ul className="entry-list">
            {earlier.map(({ applicationId, name, firstDay, lastDay }) => (
              <li className="entry" key={applicationId}>
                <div className="entry__text">
                  <strong>{name}</strong>
                  <span className="quiet">{formatDateRange(firstDay, lastDay)}</span>
                </div>
                <PageForm method="post">
                  <Button kind="secondary" name="kopie" value={applicationId}>
                    {startText.newCopyButton}
                    <span className="visually-hidden">: {name}</span>
                  </Button>
                </PageForm>
              </li>
            ))}
          </ul>
          <Pagination page={page.page} pageCount={page.pageCount} hrefOf={(to) => `?bladzijde=${to}`} />
        </Panel>
      )}
    </Page>
  );
}
