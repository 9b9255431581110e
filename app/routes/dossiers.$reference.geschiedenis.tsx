import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HistoryScreen } from "~/components/dossier/history-screen";
import { dossierText } from "~/copy/nl/dossier/dossier-text";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readHistoryPage } from "~/server/queries/dossier/history-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${dossierText.history} - ${data?.head.name ?? ""}` },
];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readHistoryPage(await requireContext(route), route.params.reference ?? ""));
}

export default function History() {
  return <HistoryScreen page={useLoaderData<typeof loader>()} />;
}
