import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ApplicationsScreen } from "~/components/form/applications-screen";
import { formText } from "~/copy/nl/form/pages";
import { pageNumber } from "~/domain/page-number";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readApplications } from "~/server/queries/applications.server";

export const meta: MetaFunction = () => [{ title: formText.applications }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readApplications(ctx, pageNumber(new URL(route.request.url).searchParams.get("bladzijde"))));
}

export default function Applications() {
  return <ApplicationsScreen page={useLoaderData<typeof loader>()} />;
}
