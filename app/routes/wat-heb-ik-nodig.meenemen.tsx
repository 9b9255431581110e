import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CarriedScreen } from "~/components/check/carried-screen";
import { draftPath } from "~/components/form/paths";
import { checkText } from "~/copy/nl/check/check-text";
import { carriedAnswers, endedCarriedAnswers } from "~/server/http/carried-answers.server";
import { requireContext } from "~/server/http/require-context.server";
import { granted, respond } from "~/server/http/respond.server";
import { readCarriedPage } from "~/server/queries/public/carried-page.server";
import { startCheckedDraft } from "~/server/use-cases/start-checked-draft.server";

export const meta: MetaFunction = () => [{ title: checkText.carryTitle }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readCarriedPage(ctx, carriedAnswers(ctx.app, route.request)));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const outcome = await startCheckedDraft(ctx, { raw: carriedAnswers(ctx.app, route.request) ?? new Map() });
  const headers = { "Set-Cookie": endedCarriedAnswers(ctx.app) };
  return respond(outcome, { ok: ({ draftId }) => redirect(draftPath(draftId), { headers }) });
}

export default function TakeAlong() {
  return <CarriedScreen page={useLoaderData<typeof loader>()} />;
}
