import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { AdviceScreen } from "~/components/dossier/advice-screen";
import { doneMessage } from "~/copy/nl/dossier/act-text";
import { dossierText } from "~/copy/nl/dossier/dossier-text";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readAdvicePage } from "~/server/queries/dossier/advice-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${dossierText.advice} - ${data?.head.name ?? ""}` },
];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readAdvicePage(await requireContext(route), route.params.reference ?? ""));
}

export default function Advice() {
  const [search] = useSearchParams();
  return <AdviceScreen page={useLoaderData<typeof loader>()} message={doneMessage(search.get("gedaan"))} />;
}
