import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { object } from "zod/mini";
import { announcementPath } from "~/components/announcement/announcement-paths";
import { WithdrawAnnouncementScreen } from "~/components/announcement/withdraw-announcement-screen";
import { announcementText } from "~/copy/nl/announcement/announcement-text";
import { optionalText } from "~/forms/form-fields";
import { parseForm } from "~/forms/parse-form";
import { requireContext } from "~/server/http/require-context.server";
import { granted, refused, respond } from "~/server/http/respond.server";
import { readAnnouncementPage } from "~/server/queries/announcement/announcement-page.server";
import { withdrawAnnouncement } from "~/server/use-cases/withdraw-announcement.server";

const schema = object({ reason: optionalText({ max: 2000 }) });

export const meta: MetaFunction = () => [{ title: announcementText.withdrawTitle }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const { reference, name, mayAct } = granted(await readAnnouncementPage(ctx, route.params.reference ?? ""));
  return { reference, name, mayAct };
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const parsed = parseForm(schema, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const reference = route.params.reference ?? "";
  const outcome = await withdrawAnnouncement(ctx, { reference, reason: parsed.value.reason ?? "" });
  return respond(outcome, { ok: () => redirect(announcementPath(reference)), values: parsed.values });
}

export default function WithdrawAnnouncement() {
  return <WithdrawAnnouncementScreen page={useLoaderData<typeof loader>()} />;
}
