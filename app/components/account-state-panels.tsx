import { accountText as text } from "~/copy/nl/account/accounts";
import { Banner } from "./banner";
import { Button } from "./button";
import { LinkButton } from "./link-button";
import { PageForm } from "./page-form";
import { Panel } from "./panel";

type Props = { id: string };

/** Has no password yet. */
export function InvitedBanner({ id }: Props) {
  const send = (
    <PageForm method="post" action={`/beheer/accounts/${id}/uitnodiging`}>
      <Button kind="secondary">{text.sendAgain}</Button>
    </PageForm>
  );
  return (
    <Banner kind="info" title={text.invitationTitle} actions={send}>
      <p>{text.invitationText}</p>
    </Banner>
  );
}

/** Cannot sign in any more. */
export function ClosedBanner({ id }: Props) {
  const reopen = (
    <PageForm method="post" action={`/beheer/accounts/${id}/heropenen`}>
      <Button kind="secondary">{text.reopen}</Button>
    </PageForm>
  );
  return (
    <Banner kind="warning" title={text.reopenTitle} actions={reopen}>
      <p>{text.reopenText}</p>
    </Banner>
  );
}

export function CloseAccountPanel({ id }: Props) {
  return (
    <Panel title={text.closeTitle}>
      <div className="stack stack--tight">
        <p>{text.closeText}</p>
        <div className="button-row">
          <LinkButton to={`/beheer/accounts/${id}/sluiten`} kind="danger">
            {text.close}
          </LinkButton>
        </div>
      </div>
    </Panel>
  );
}
