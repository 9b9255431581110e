import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "~/components/breadcrumb";
import { Button } from "~/components/button";
import { ButtonRow } from "~/components/button-row";
import { DateField } from "~/components/date-field";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { PageForm } from "~/components/page-form";
import { PageTitle } from "~/components/page-title";
import { Panel } from "~/components/panel";
import { TimeField } from "~/components/time-field";
import { outagesText, recordOutageText, endOutageText as text } from "~/copy/nl/account/outages";
import { formatInstant } from "~/copy/nl/format";
import { fieldState } from "~/forms/field-state";
import { endOutageForm, momentOf } from "~/forms/outage-forms";
import { parseForm } from "~/forms/parse-form";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readOutage } from "~/server/queries/outages.server";
import { endOutage } from "~/server/use-cases/end-outage.server";

const register = "/beheer/storingen";

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readOutage(await requireContext(route), route.params.outageId ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const { id: outageId } = granted(await readOutage(ctx, route.params.outageId ?? ""));
  const parsed = parseForm(endOutageForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const endedAt = momentOf(parsed.value.endDate, parsed.value.endTime, "later");
  const outcome = await endOutage(ctx, { outageId, endedAt });
  return respond(outcome, { ok: () => redirect(`${register}?gedaan=voorbij`), values: parsed.values });
}

const labels = { endDate: recordOutageText.endDate, endTime: recordOutageText.endTime };

export default function EndOutage() {
  const outage = useLoaderData<typeof loader>();
  const result = useActionData<ActionProblem>();
  const head = (
    <>
      <Breadcrumb items={[{ label: outagesText.title, href: register }]} current={text.title} />
      <PageTitle title={text.title} subtitle={text.intro(formatInstant(outage.startedAt), outage.explanation)} />
    </>
  );
  return (
    <Page kind="form" head={head}>
      <ErrorSummary problems={result?.fields} labels={labels} />
      <Panel>
        {outage.endedAt === null ? (
          <PageForm method="post" className="stack" noValidate>
            <DateField {...fieldState("endDate", {}, result)} label={labels.endDate} />
            <TimeField {...fieldState("endTime", {}, result)} label={labels.endTime} />
            <ButtonRow>
              <Button>{text.button}</Button>
              <Link to={register}>{recordOutageText.cancel}</Link>
            </ButtonRow>
          </PageForm>
        ) : (
          <p>{text.over}</p>
        )}
      </Panel>
    </Page>
  );
}
