import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData } from "@remix-run/react";
import { object } from "zod/mini";
import { Button } from "~/components/button";
import { ButtonRow } from "~/components/button-row";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { PageForm } from "~/components/page-form";
import { PageTitle } from "~/components/page-title";
import { Panel } from "~/components/panel";
import { TextField } from "~/components/text-field";
import { mailSentText, forgottenText as text } from "~/copy/nl/account/sign-in";
import { email } from "~/forms/contact-form-fields";
import { parseForm } from "~/forms/parse-form";
import { useZodForm } from "~/forms/use-zod-form";
import { type ActionProblem, refused, respond } from "~/server/http/respond.server";
import { requestPasswordReset } from "~/server/use-cases/request-password-reset.server";

const labels = { email: text.email };
const schema = object({ email: email() });

export const meta: MetaFunction = () => [{ title: text.title }];

export async function action({ request, context: { app } }: ActionFunctionArgs) {
  const parsed = parseForm(schema, await request.formData());
  const { values } = parsed;
  if (!parsed.ok) return refused(parsed, values);
  const outcome = await requestPasswordReset(app, parsed.value);
  return respond(outcome, { ok: () => redirect("/mail-verstuurd"), values });
}

export default function ForgottenPassword() {
  const form = useZodForm(schema, { result: useActionData<ActionProblem>() });
  return (
    <Page kind="form" head={<PageTitle title={text.title} subtitle={text.intro} />}>
      <ErrorSummary problems={form.summary} labels={labels} />
      <Panel>
        <PageForm method="post" className="stack" {...form.formProps}>
          <TextField {...form.field("email")} label={labels.email} type="email" autoComplete="username" />
          <ButtonRow>
            <Button>{text.submit}</Button>
            <Link to="/aanmelden">{mailSentText.back}</Link>
          </ButtonRow>
        </PageForm>
      </Panel>
    </Page>
  );
}
