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
import { registerText as text } from "~/copy/nl/account/sign-in";
import { email, kvkNumber, phone } from "~/forms/contact-form-fields";
import { optional, requiredText } from "~/forms/form-fields";
import { parseForm } from "~/forms/parse-form";
import { useZodForm } from "~/forms/use-zod-form";
import { type ActionProblem, refused, respond } from "~/server/http/respond.server";
import { registerOrganiser } from "~/server/use-cases/register-organiser.server";

const labels = {
  naam: text.name,
  email: text.email,
  telefoon: text.phone,
  organisatie: text.organisation,
  kvk: text.kvk,
};

const schema = object({
  naam: requiredText({ max: 100 }),
  email: email(),
  telefoon: optional(phone()),
  organisatie: requiredText({ max: 120 }),
  kvk: optional(kvkNumber()),
});

export const meta: MetaFunction = () => [{ title: text.title }];

export async function action({ request, context: { app, remoteAddress } }: ActionFunctionArgs) {
  const parsed = parseForm(schema, await request.formData());
  const { values } = parsed;
  if (!parsed.ok) return refused(parsed, values);
  const { naam, email, telefoon, organisatie, kvk } = parsed.value;
  const outcome = await registerOrganiser(app, {
    name: naam,
    email,
    phone: telefoon ?? null,
    organisationName: organisatie,
    kvkNumber: kvk ?? null,
    remoteAddress,
  });
  return respond(outcome, { ok: () => redirect("/mail-verstuurd?voor=account"), values });
}

export default function Register() {
  const form = useZodForm(schema, { result: useActionData<ActionProblem>() });
  return (
    <Page kind="form" head={<PageTitle title={text.title} subtitle={text.intro} />}>
      <ErrorSummary problems={form.summary} labels={labels} />
      <Panel>
        <PageForm method="post" className="stack" {...form.formProps}>
          <TextField {...form.field("naam")} label={labels.naam} autoComplete="name" />
          <TextField
            {...form.field("email")}
            label={labels.email}
            hint={text.emailHint}
            type="email"
            autoComplete="email"
          />
          <TextField
            {...form.field("telefoon")}
            label={labels.telefoon}
            hint={text.phoneHint}
            type="tel"
            autoComplete="tel"
            width="medium"
            optional
          />
          <TextField
            {...form.field("organisatie")}
            label={labels.organisatie}
            hint={text.organisationHint}
            autoComplete="organization"
          />
          <TextField {...form.field("kvk")} label={labels.kvk} hint={text.kvkHint} width="medium" optional />
          <ButtonRow>
            <Button>{text.submit}</Button>
            <Link to="/aanmelden">{text.haveOne}</Link>
          </ButtonRow>
        </PageForm>
      </Panel>
    </Page>
  );
}
