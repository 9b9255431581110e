import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Banner } from "~/components/banner";
import { LinkButton } from "~/components/link-button";
import { Page } from "~/components/page";
import { PageTitle } from "~/components/page-title";
import { Panel } from "~/components/panel";
import { mailSentText as text } from "~/copy/nl/account/sign-in";
import { requireApp } from "~/server/http/require-context.server";

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader(route: LoaderFunctionArgs) {
  const about = new URL(route.request.url).searchParams.get("voor");
  return { about, demo: requireApp(route).config.mode !== "production" };
}

export default function MailSent() {
  const { about, demo } = useLoaderData<typeof loader>();
  return (
    <Page kind="form" head={<PageTitle title={text.title} />}>
      <Panel>
        <div className="stack">
          <p>{sentence(about)}</p>
          <p>{text.notThere}</p>
          <p>
            <Link to="/aanmelden">{text.back}</Link>
          </p>
        </div>
      </Panel>
      {demo && <Banner title={text.demo} actions={<LinkButton to="/demo/mail">{text.demoLink}</LinkButton>} />}
    </Page>
  );
}

function sentence(about: string | null): string {
  if (about === "account") return text.registered;
  return about === "verder" ? text.resume : text.forgotten;
}
