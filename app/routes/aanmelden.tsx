import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { object } from "zod/mini";
import { Banner } from "~/components/banner";
import { Button } from "~/components/button";
import { ButtonRow } from "~/components/button-row";
import { ErrorSummary } from "~/components/error-summary";
import { LinkButton } from "~/components/link-button";
import { Page } from "~/components/page";
import { PageForm } from "~/components/page-form";
import { PageTitle } from "~/components/page-title";
import { Panel } from "~/components/panel";
import { TextField } from "~/components/text-field";
import { signInText as text } from "~/copy/nl/account/sign-in";
import { email } from "~/forms/contact-form-fields";
import { requiredText } from "~/forms/form-fields";
import { parseForm } from "~/forms/parse-form";
import { useZodForm } from "~/forms/use-zod-form";
import { homePath } from "~/server/http/home-path.server";
import { keptValues } from "~/server/http/kept-values.server";
import { optionalContext, requireApp } from "~/server/http/require-context.server";
import { type ActionProblem, refused, respond } from "~/server/http/respond.server";
import { safePath } from "~/server/http/safe-path.server";
import { beginSession, tokenOf } from "~/server/http/session-redirect.server";
import { signIn } from "~/server/use-cases/sign-in.server";

const labels = { email: text.email, wachtwoord: text.password };
const schema = object({ email: email(), wachtwoord: requiredText({ max: 1000 }) });

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await optionalContext(route);
  const wanted = safePath(new URL(route.request.url).searchParams.get("naar"));
  if (ctx !== null) throw redirect(wanted ?? homePath(ctx.actor.role));
  return { demo: requireApp(route).config.mode !== "production", wanted };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, remoteAddress } = context;
  const parsed = parseForm(schema, await request.formData());
  const values = keptValues(parsed.values);
  if (!parsed.ok) return refused(parsed, values);
  const { email, wachtwoord: password } = parsed.value;
  const outcome = await signIn(app, { email, password, remoteAddress, endedToken: tokenOf(app, request) });
  const wanted = new URL(request.url).searchParams.get("naar");
  return respond(outcome, { ok: (begun) => beginSession(app, begun, wanted), values });
}

export default function SignIn() {
  const { demo, wanted } = useLoaderData<typeof loader>();
  const form = useZodForm(schema, { result: useActionData<ActionProblem>() });
  return (
    <Page kind="form" head={<PageTitle title={text.title} />}>
      {demo && <DemoDoor wanted={wanted} />}
      <ErrorSummary problems={form.summary} labels={labels} />
      <Panel>
        <PageForm method="post" className="stack" {...form.formProps}>
          <TextField {...form.field("email")} label={labels.email} type="email" autoComplete="username" />
          <TextField
            {...form.field("wachtwoord")}
            label={labels.wachtwoord}
            type="password"
            autoComplete="current-password"
          />
          <ButtonRow>
            <Button>{text.submit}</Button>
            <Link to="/wachtwoord-vergeten">{text.forgotten}</Link>
          </ButtonRow>
        </PageForm>
      </Panel>
      <Panel title={text.newHere}>
        <div className="stack stack--tight">
          <p>{text.newHereText}</p>
          <p>{text.colleagues}</p>
          <ButtonRow>
            <LinkButton to="/registreren" kind="secondary">
              {text.register}
            </LinkButton>
          </ButtonRow>
        </div>
      </Panel>
    </Page>
  );
}

function DemoDoor({ wanted }: { wanted: string | null }) {
  const to = wanted === null ? "/rol" : `/rol?naar=${encodeURIComponent(wanted)}`;
  return (
    <Banner title={text.demoTitle} actions={<LinkButton to={to}>{text.demoLink}</LinkButton>}>
      <p>{text.demoText}</p>
    </Banner>
  );
}
