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
import { TextArea } from "~/components/text-area";
import { TimeField } from "~/components/time-field";
import { outagesText, recordOutageText as text } from "~/copy/nl/account/outages";
import { fieldState } from "~/forms/field-state";
import { outageForm, outageMoments } from "~/forms/outage-forms";
import { parseForm } from "~/forms/parse-form";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readOutageForm } from "~/server/queries/outages.server";
import { recordOutage } from "~/server/use-cases/record-outage.server";

const register = "/beheer/storingen";

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readOutageForm(await requireContext(route)));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  granted(await readOutageForm(ctx));
  const parsed = parseForm(outageForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const moments = outageMoments(parsed.value);
  const outcome = moments.ok ? await recordOutage(ctx, moments.value) : moments;
  return respond(outcome, { ok: () => redirect(`${register}?gedaan=vastgelegd`), values: parsed.values });
}

const { startDate, startTime, endDate, endTime, explanation } = text;
const labels = { startDate, startTime, endDate, endTime, explanation };

export default function RecordOutage() {
  const { today } = useLoaderData<typeof loader>();
  const result = useActionData<ActionProblem>();
  const field = (name: keyof typeof labels, initial = "") => ({
    ...fieldState(name, { [name]: initial }, result),
    label: labels[name],
  });
  const head = (
    <>
      <Breadcrumb items={[{ label: outagesText.title, href: register }]} current={text.title} />
      <PageTitle title={text.title} subtitle={text.intro} />
    </>
  );
  return (
    <Page kind="form" head={head}>
      <ErrorSummary problems={result?.fields} labels={labels} />
      <Panel>
        <PageForm method="post" className="stack" noValidate>
          <DateField {...field("startDate", today)} />
          <TimeField {...field("startTime")} />
          <DateField {...field("endDate")} hint={text.lasts} optional />
          <TimeField {...field("endTime")} hint={text.lasts} optional />
          <TextArea {...field("explanation")} rows={4} />
          <ButtonRow>
            <Button>{text.button}</Button>
            <Link to={register}>{text.cancel}</Link>
          </ButtonRow>
        </PageForm>
      </Panel>
    </Page>
  );
}
