import { checkText } from "~/copy/nl/check/check-text";
import { startText } from "~/copy/nl/form/start-words";
import type { CarriedPage } from "~/server/queries/public/carried-page.server";
import { AnswerValue } from "../answer-value";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { FactList } from "../fact-list";
import { applicationsPath } from "../form/paths";
import { LinkButton } from "../link-button";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { checkPath } from "./check-paths";

/** The answers that come along into a new application, to be looked at before it begins. */
export function CarriedScreen({ page: { answers } }: { page: CarriedPage }) {
  const isEmpty = answers.length === 0;
  return (
    <Page
      kind="form"
      head={<PageTitle title={checkText.carryTitle} subtitle={isEmpty ? undefined : checkText.carryIntro} />}
    >
      <Panel>
        {isEmpty ? (
          <p>{checkText.carryNone}</p>
        ) : (
          <FactList
            facts={answers.map(({ id, label, answer }) => ({
              term: label.nl,
              value: answer && <AnswerValue key={id} answer={answer} />,
            }))}
          />
        )}
        {isEmpty ? (
          <ButtonRow>
            <LinkButton to={checkPath}>{checkText.title}</LinkButton>
            <LinkButton to={applicationsPath} kind="quiet">
              {startText.toApplications}
            </LinkButton>
          </ButtonRow>
        ) : (
          <PageForm method="post">
            <ButtonRow>
              <Button>{checkText.carryBegin}</Button>
              <LinkButton to={applicationsPath} kind="quiet">
                {startText.toApplications}
              </LinkButton>
            </ButtonRow>
          </PageForm>
        )}
      </Panel>
    </Page>
  );
}
