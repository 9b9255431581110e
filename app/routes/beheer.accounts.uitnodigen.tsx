import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { object } from "zod/mini";
import { Breadcrumb } from "~/components/breadcrumb";
import { Button } from "~/components/button";
import { ButtonRow } from "~/components/button-row";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { PageForm } from "~/components/page-form";
import { PageTitle } from "~/components/page-title";
import { Panel } from "~/components/panel";
import { RadioGroup } from "~/components/radio-group";
import { SelectField } from "~/components/select-field";
import { TextField } from "~/components/text-field";
import { accountsText, inviteText as text } from "~/copy/nl/account/accounts";
import { roleLabels } from "~/copy/nl/account/roles";
import { capitalise } from "~/copy/nl/format";
import { type Role, roles, rolesOfKind } from "~/domain/access/roles";
import { email } from "~/forms/contact-form-fields";
import { found, singleField, wrong } from "~/forms/form-field";
import { oneOf, optional, requiredText } from "~/forms/form-fields";
import { parseForm } from "~/forms/parse-form";
import { useZodForm } from "~/forms/use-zod-form";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readWorkOrganisations } from "~/server/queries/work-organisations.server";
import { inviteMember } from "~/server/use-cases/invite-member.server";

const labels = {
  naam: text.name,
  email: text.email,
  organisatie: text.organisation,
  rol: text.role,
  functie: text.function,
};

const schema = object({
  naam: requiredText({ max: 100 }),
  email: email(),
  organisatie: singleField((text) => (text === "" ? wrong("choose") : found(text))),
  rol: oneOf(roles),
  functie: optional(requiredText({ max: 80 })),
});

/** Organisers register themselves; every other role is given. */
const givenRoles = roles.filter((role: Role) => !rolesOfKind.organiser.includes(role));

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const { searchParams } = new URL(route.request.url);
  const initial = { naam: searchParams.get("naam") ?? "", email: searchParams.get("email") ?? "" };
  return { organisations: granted(await readWorkOrganisations(ctx)), initial };
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const parsed = parseForm(schema, await route.request.formData());
  const { values } = parsed;
  if (!parsed.ok) return refused(parsed, values);
  const { naam, email, organisatie, rol, functie } = parsed.value;
  const asked = { name: naam, email, organisationId: organisatie, role: rol, title: functie ?? null };
  const outcome = await inviteMember(ctx, asked);
  return respond(outcome, { ok: ({ userId }) => redirect(`/beheer/accounts/${userId}?gedaan=uitgenodigd`), values });
}

export default function Invite() {
  const { organisations, initial } = useLoaderData<typeof loader>();
  const form = useZodForm(schema, { initial, result: useActionData<ActionProblem>() });
  const trail = [{ label: accountsText.title, href: "/beheer/accounts" }];
  const head = (
    <>
      <Breadcrumb items={trail} current={text.title} />
      <PageTitle title={text.title} subtitle={text.intro} />
    </>
  );
  return (
    <Page kind="form" head={head}>
      <ErrorSummary problems={form.summary} labels={labels} />
      <Panel>
        <PageForm method="post" className="stack" {...form.formProps}>
          <TextField {...form.field("naam")} label={labels.naam} autoComplete="off" />
          <TextField {...form.field("email")} label={labels.email} type="email" autoComplete="off" />
          <SelectField
            {...form.field("organisatie")}
            label={labels.organisatie}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <RadioGroup
            {...form.field("rol")}
            label={labels.rol}
            options={givenRoles.map((role) => ({ value: role, label: capitalise(roleLabels[role]) }))}
          />
          <TextField {...form.field("functie")} label={labels.functie} hint={text.functionHint} optional />
          <ButtonRow>
            <Button>{text.submit}</Button>
          </ButtonRow>
        </PageForm>
      </Panel>
    </Page>
  );
}
