import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Disclosure } from "~/components/disclosure";
import { EmptyState } from "~/components/empty-state";
import { LinkButton } from "~/components/link-button";
import { Page } from "~/components/page";
import { PageTitle } from "~/components/page-title";
import { Panel } from "~/components/panel";
import { formatInstant } from "~/copy/nl/format";
import { demoMailboxText as text } from "~/copy/nl/mail/demo-mailbox";
import { requireApp } from "~/server/http/require-context.server";
import { found } from "~/server/http/respond.server";
import { type DemoMail, readDemoMailbox } from "~/server/queries/demo-mailbox.server";

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader(route: LoaderFunctionArgs) {
  return { mails: found(await readDemoMailbox(requireApp(route))) };
}

export default function DemoMailbox() {
  const { mails } = useLoaderData<typeof loader>();
  const refresh = (
    <LinkButton to="/demo/mail" kind="secondary">
      {text.refresh}
    </LinkButton>
  );
  return (
    <Page kind="form" head={<PageTitle title={text.title} subtitle={text.intro} actions={refresh} />}>
      <Panel>
        {mails.length === 0 && <EmptyState title={text.empty}>{text.emptyText}</EmptyState>}
        {mails.map((mail, index) => (
          <Mail key={mail.id} mail={mail} open={index === 0} />
        ))}
      </Panel>
    </Page>
  );
}

function Mail({ mail, open }: { mail: DemoMail; open: boolean }) {
  return (
    <Disclosure summary={text.summary(mail.subject, mail.to)} open={open}>
      <p className="quiet">
        {text.sent} {formatInstant(mail.sentAt)}
      </p>
      <p className="mail-text">
        {mail.before}
        <a href={mail.link}>{mail.link}</a>
        {mail.after}
      </p>
    </Disclosure>
  );
}
