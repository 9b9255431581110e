import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { ApplicationScreen } from "~/components/dossier/application-screen";
import { doneMessage } from "~/copy/nl/dossier/act-text";
import { dossierText } from "~/copy/nl/dossier/dossier-text";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readApplicationPage } from "~/server/queries/dossier/application-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${dossierText.application} - ${data?.head.name ?? ""}` },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const wanted = new URL(route.request.url).searchParams.get("versie");
  const number = wanted === null ? null : Number(wanted);
  return granted(await readApplicationPage(ctx, route.params.reference ?? "", number));
}

export default function Application() {
  const [search] = useSearchParams();
  return <ApplicationScreen page={useLoaderData<typeof loader>()} message={doneMessage(search.get("gedaan"))} />;
}
