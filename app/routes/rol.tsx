import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { object } from "zod/mini";
import { DemoPeople } from "~/components/demo-people";
import { Page } from "~/components/page";
import { PageForm } from "~/components/page-form";
import { PageTitle } from "~/components/page-title";
import { Panel } from "~/components/panel";
import { StatusBadge } from "~/components/status-badge";
import { rolePageText as text } from "~/copy/nl/account/role-page";
import { requiredText } from "~/forms/form-fields";
import { parseForm } from "~/forms/parse-form";
import { optionalContext, requireApp, requireContext } from "~/server/http/require-context.server";
import { refused, respond } from "~/server/http/respond.server";
import { beginSession, tokenOf } from "~/server/http/session-redirect.server";
import { type RolesPage, readRolesPage } from "~/server/queries/roles-page.server";
import { chooseMembership } from "~/server/use-cases/choose-membership.server";

const schema = object({ lidmaatschap: requiredText({ max: 100 }) });

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await optionalContext(route);
  const page = await readRolesPage(requireApp(route), ctx);
  if (ctx === null && page.demo.length === 0) throw redirect("/aanmelden");
  return page;
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const parsed = parseForm(schema, await route.request.formData());
  if (!parsed.ok) return refused(parsed);
  const token = tokenOf(ctx.app, route.request) ?? "";
  const outcome = await chooseMembership(ctx, { membershipId: parsed.value.lidmaatschap, token });
  const wanted = new URL(route.request.url).searchParams.get("naar");
  return respond(outcome, { ok: (begun) => beginSession(ctx.app, begun, wanted) });
}

export default function ChooseRole() {
  const { own, quick, demo } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const query = search.has("naar") ? `?naar=${encodeURIComponent(search.get("naar") ?? "")}` : "";
  return (
    <Page kind="work" head={<PageTitle title={text.title} />}>
      {own.length > 0 && <OwnRoles own={own} action={`/rol${query}`} />}
      {demo.length > 0 && <DemoPeople quick={quick} groups={demo} action={`/demo/rol${query}`} />}
    </Page>
  );
}

function OwnRoles({ own, action }: { own: RolesPage["own"]; action: string }) {
  return (
    <Panel title={text.ownTitle}>
      <PageForm method="post" action={action} className="stack stack--tight">
        <p className="quiet">{text.ownIntro}</p>
        <ul className="plain-list">
          {own.map(({ membershipId, organisationName, roleLabel, acting }) => (
            <li key={membershipId} className="row">
              {acting ? (
                <>
                  <span>
                    {organisationName}, {roleLabel}
                  </span>
                  <StatusBadge tone="active">{text.current}</StatusBadge>
                </>
              ) : (
                <button className="button button--secondary" name="lidmaatschap" value={membershipId} type="submit">
                  {text.choose(roleLabel, organisationName)}
                </button>
              )}
            </li>
          ))}
        </ul>
      </PageForm>
    </Panel>
  );
}
