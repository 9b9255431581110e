import { coAuthorText as text } from "~/copy/nl/form/co-author-words";
import { fill } from "~/copy/nl/form/pages";
import type { InvitationPage } from "~/server/queries/co-author-invitation.server";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { LinkButton } from "../link-button";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { applicationsPath } from "./paths";

type Props = { page: InvitationPage; path: string };

/** The page behind a mailed invitation to write along: accept it, or sign in first. */
export function InvitationScreen({ page, path }: Props) {
  const { state, organisationName: organisation } = page;
  if (state !== "open") return <Spent state={state} />;
  return (
    <Page kind="form" head={<PageTitle title={text.invitation} subtitle={fill(text.asked, { organisation })} />}>
      <Panel>
        <div className="stack">
          <p>{fill(text.what, { organisation })}</p>
          <Accept page={page} path={path} />
        </div>
      </Panel>
    </Page>
  );
}

function Accept({ page: { as, isSignedIn }, path }: Props) {
  const signIn = `/aanmelden?naar=${encodeURIComponent(path)}`;
  if (as !== null) {
    return (
      <PageForm method="post" className="stack">
        <p>{fill(text.as, { name: as })}</p>
        <ButtonRow>
          <Button>{text.accept}</Button>
        </ButtonRow>
      </PageForm>
    );
  }
  if (isSignedIn) return <p>{text.otherRole}</p>;
  return (
    <>
      <ButtonRow>
        <LinkButton to={signIn}>{text.signIn}</LinkButton>
        <LinkButton to="/registreren" kind="secondary">
          {text.register}
        </LinkButton>
      </ButtonRow>
      <p className="quiet">{text.registerHelp}</p>
    </>
  );
}

function Spent({ state }: { state: Exclude<InvitationPage["state"], "open"> }) {
  return (
    <Page kind="form" head={<PageTitle title={text.spent[state]} />}>
      <Panel>
        <div className="stack">
          <p>{text.spentHelp}</p>
          <ButtonRow>
            <LinkButton to={applicationsPath}>{text.toApplications}</LinkButton>
          </ButtonRow>
        </div>
      </Panel>
    </Page>
  );
}
