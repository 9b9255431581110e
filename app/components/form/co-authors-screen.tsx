import { object } from "zod/mini";
import { invitationWords, coAuthorText as text } from "~/copy/nl/form/co-author-words";
import { fill, formText } from "~/copy/nl/form/pages";
import { formatInstant } from "~/copy/nl/format";
import { email } from "~/forms/contact-form-fields";
import type { FormResult } from "~/forms/field-state";
import { useZodForm } from "~/forms/use-zod-form";
import type { CoAuthorsPage } from "~/server/queries/form/co-authors-page.server";
import { Breadcrumb } from "../breadcrumb";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { ErrorSummary } from "../error-summary";
import { LinkButton } from "../link-button";
import { MessageArea } from "../message-area";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { TextField } from "../text-field";
import { applicationsPath, draftPath } from "./paths";

export const inviteSchema = object({ email: email() });

const labels = { email: text.email };

type Props = { page: CoAuthorsPage; result: FormResult | undefined; message: string | null };

/** Who writes along with a draft, and asking somebody to. */
export function CoAuthorsScreen({ page, result, message }: Props) {
  const name = page.name || formText.unnamed;
  const crumbs = [
    { label: formText.applications, href: applicationsPath },
    { label: name, href: draftPath(page.draftId) },
  ];
  return (
    <Page
      kind="form"
      head={
        <>
          <Breadcrumb items={crumbs} current={text.title} />
          <PageTitle kicker={name} title={text.title} subtitle={text.intro} />
          <MessageArea message={message} />
        </>
      }
    >
      <Invite key={page.coAuthors.map(({ id }) => id).join()} page={page} result={result} />
      <Panel title={text.standing}>
        {page.coAuthors.length === 0 ? <p className="quiet">{text.nobody}</p> : <CoAuthors page={page} />}
        <p className="quiet">{text.colleagues}</p>
      </Panel>
    </Page>
  );
}

function Invite({ page, result }: Omit<Props, "message">) {
  const form = useZodForm(inviteSchema, { result });
  return (
    <>
      <ErrorSummary problems={form.summary} labels={labels} />
      <Panel>
        {page.isFull ? (
          <p>{text.full}</p>
        ) : (
          <PageForm method="post" className="stack" {...form.formProps}>
            <TextField {...form.field("email")} label={labels.email} type="email" autoComplete="off" />
            <ButtonRow>
              <Button>{text.invite}</Button>
              <LinkButton to={draftPath(page.draftId)} kind="quiet">
                {text.back}
              </LinkButton>
            </ButtonRow>
          </PageForm>
        )}
      </Panel>
    </>
  );
}

function CoAuthors({ page }: { page: CoAuthorsPage }) {
  return (
    <ul className="entry-list">
      {page.coAuthors.map(({ id, email: address, name, state, until }) => (
        <li className="entry" key={id}>
          <div className="entry__text">
            <span className="entry__name">{name ?? address}</span>
            <span className="quiet">{fill(invitationWords[state], { moment: formatInstant(until) })}</span>
          </div>
          <PageForm method="post">
            <Button kind="secondary" name="stop" value={id}>
              {text.end}
              <span className="visually-hidden">: {name ?? address}</span>
            </Button>
          </PageForm>
        </li>
      ))}
    </ul>
  );
}
