import { fill, formText } from "~/copy/nl/form/pages";
import { resumeText as text } from "~/copy/nl/form/resume-words";
import { formatDate, formatInstant } from "~/copy/nl/format";
import type { ResumeLinkPage } from "~/server/queries/resume-link.server";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { LinkButton } from "../link-button";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";

/** What the button in the form asks: to go on, or for a new link. */
export const resumeActs = { field: "doe", go: "verder", again: "opnieuw" } as const;

type Works = Extract<ResumeLinkPage, { state: "works" }>;

/** The page behind a mailed link: it asks for a press on the button, so that nobody is signed in by looking. */
export function ResumeScreen({ page }: { page: ResumeLinkPage }) {
  return page.state === "works" ? <GoOn page={page} /> : <Spent state={page.state} />;
}

function GoOn({ page: { name, begunOn, email, until } }: { page: Works }) {
  const intro = fill(text.intro, { name: name || formText.unnamed.toLowerCase(), date: formatDate(begunOn) });
  return (
    <Page kind="form" head={<PageTitle title={text.title} subtitle={intro} />}>
      <Panel>
        <PageForm method="post" className="stack">
          <p>{fill(text.as, { email })}</p>
          <p>{fill(text.until, { moment: formatInstant(until) })}</p>
          <ButtonRow>
            <Button name={resumeActs.field} value={resumeActs.go}>
              {text.go}
            </Button>
          </ButtonRow>
        </PageForm>
      </Panel>
    </Page>
  );
}

function Spent({ state }: { state: "used" | "expired" }) {
  return (
    <Page kind="form" head={<PageTitle title={state === "used" ? text.usedTitle : text.expiredTitle} />}>
      <Panel>
        <PageForm method="post" className="stack">
          <p>{state === "used" ? text.used : text.expired}</p>
          <ButtonRow>
            <Button name={resumeActs.field} value={resumeActs.again}>
              {text.again}
            </Button>
            <LinkButton to="/aanmelden" kind="secondary">
              {text.signIn}
            </LinkButton>
          </ButtonRow>
        </PageForm>
      </Panel>
    </Page>
  );
}
