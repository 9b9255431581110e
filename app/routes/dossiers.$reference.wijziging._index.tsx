import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { ChangeScreen } from "~/components/dossier/change-screen";
import { doneMessage } from "~/copy/nl/dossier/act-text";
import { changeText } from "~/copy/nl/dossier/change-text";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readChangePage } from "~/server/queries/dossier/change-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${changeText.title} - ${data?.head.name ?? ""}` },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const wanted = new URL(route.request.url).searchParams.get("versie");
  return granted(await readChangePage(ctx, route.params.reference ?? "", wanted === null ? null : Number(wanted)));
}

export default function Change() {
  const [search] = useSearchParams();
  return <ChangeScreen page={useLoaderData<typeof loader>()} message={doneMessage(search.get("gedaan"))} />;
}
