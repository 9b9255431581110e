import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Banner } from "~/components/banner";
import { ButtonRow } from "~/components/button-row";
import { checkPath } from "~/components/check/check-paths";
import { LinkButton } from "~/components/link-button";
import { Page } from "~/components/page";
import { PageTitle } from "~/components/page-title";
import { Panel } from "~/components/panel";
import { checkText } from "~/copy/nl/check/check-text";
import { interfaceText } from "~/copy/nl/interface";
import { homeText as text } from "~/copy/nl/public/home";
import { homePath } from "~/server/http/home-path.server";
import { optionalContext, requireApp } from "~/server/http/require-context.server";

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await optionalContext(route);
  if (ctx !== null) return redirect(homePath(ctx.actor.role));
  return { demo: requireApp(route).config.mode !== "production" };
}

export default function Home() {
  const { demo } = useLoaderData<typeof loader>();
  return (
    <Page kind="form" head={<PageTitle title={text.title} subtitle={text.intro} />}>
      {demo && (
        <Banner kind="info" title={text.demoTitle} actions={<Link to="/loop-mee">{interfaceText.walk}</Link>}>
          {text.demo}
        </Banner>
      )}
      <ButtonRow>
        <LinkButton to="/aanvragen/nieuw" kind="primary">
          {text.apply}
        </LinkButton>
        <LinkButton to="/aanmelden" kind="secondary">
          {text.signIn}
        </LinkButton>
      </ButtonRow>
      <Panel title={checkText.entryTitle}>
        <p>{checkText.entryText}</p>
        <ButtonRow>
          <LinkButton to={checkPath} kind="secondary">
            {checkText.title}
          </LinkButton>
        </ButtonRow>
      </Panel>
      <Panel title={text.howTitle}>
        <ol className="stack">
          {text.how.map((step) => (
            <li key={step.title}>
              <strong>{step.title}.</strong> {step.text}
            </li>
          ))}
        </ol>
      </Panel>
      <Panel title={text.methodTitle}>
        <p>{text.method}</p>
        <p>
          <Link to="/handreiking">{text.methodLink}</Link>
        </p>
      </Panel>
    </Page>
  );
}
