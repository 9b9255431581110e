import { announcementText as text } from "~/copy/nl/announcement/announcement-text";
import { fill, formText } from "~/copy/nl/form/pages";
import { reasons } from "~/copy/nl/reasons";
import type { AnnouncementPage } from "~/server/queries/announcement/announcement-page.server";
import { Banner } from "../banner";
import { Breadcrumb } from "../breadcrumb";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { applicationsPath } from "../form/paths";
import { LinkButton } from "../link-button";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { TextArea } from "../text-area";
import { announcementPath } from "./announcement-paths";

/** Gives up a date and a place that were announced. */
export function WithdrawAnnouncementScreen({
  page,
}: {
  page: Pick<AnnouncementPage, "reference" | "name" | "mayAct">;
}) {
  const back = announcementPath(page.reference);
  return (
    <Page
      kind="form"
      head={
        <>
          <Breadcrumb
            items={[
              { label: formText.applications, href: applicationsPath },
              { label: page.name, href: back },
            ]}
            current={text.withdraw}
          />
          <PageTitle kicker={fill(text.pageNumber, { reference: page.reference })} title={text.withdrawTitle} />
        </>
      }
    >
      {page.mayAct ? (
        <Panel>
          <p>{text.withdrawText}</p>
          <PageForm method="post" className="stack">
            <TextArea name="reason" label={text.withdrawReason} optional rows={4} />
            <ButtonRow>
              <Button kind="danger">{text.withdrawButton}</Button>
              <LinkButton kind="quiet" to={back}>
                {text.keep}
              </LinkButton>
            </ButtonRow>
          </PageForm>
        </Panel>
      ) : (
        <Banner title={reasons.wrong_status} actions={<LinkButton to={back}>{text.keep}</LinkButton>} />
      )}
    </Page>
  );
}
