import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { takeAlongPath } from "~/components/check/check-paths";
import { CheckResultScreen } from "~/components/check/check-result";
import { CheckScreen } from "~/components/check/check-screen";
import { checkText } from "~/copy/nl/check/check-text";
import { keptFields } from "~/domain/check/kept-fields";
import { rawFormOf } from "~/domain/form/raw-form";
import { readRawValues } from "~/forms/raw-values";
import { carriedAnswersCookie } from "~/server/http/carried-answers.server";
import { requireApp } from "~/server/http/require-context.server";
import { readCheckOf, readCheckPage } from "~/server/queries/public/check-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (data?.kind === "result") return [{ title: `${checkText.resultTitle} - ${checkText.title}` }];
  return [{ title: data?.isFirst === false ? `${checkText.more} - ${checkText.title}` : checkText.title }];
};

export async function loader(route: LoaderFunctionArgs) {
  const { searchParams } = new URL(route.request.url);
  searchParams.delete("_data");
  searchParams.delete("index");
  return readCheckPage(requireApp(route), rawFormOf(readRawValues(searchParams).values));
}

/** Takes the answers along to whoever signs in; what they lead to is worked out anew. */
export async function action(route: ActionFunctionArgs) {
  const app = requireApp(route);
  const raw = rawFormOf(readRawValues(await route.request.formData()).values);
  const kept = keptFields(readCheckOf(app, raw), new Set(), true);
  return redirect(takeAlongPath, { headers: { "Set-Cookie": carriedAnswersCookie(app, kept) } });
}

export default function Check() {
  const page = useLoaderData<typeof loader>();
  return page.kind === "result" ? <CheckResultScreen page={page} /> : <CheckScreen page={page} />;
}
