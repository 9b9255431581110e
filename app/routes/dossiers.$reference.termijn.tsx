import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { ClockScreen } from "~/components/dossier/clock-screen";
import { doneMessage } from "~/copy/nl/dossier/act-text";
import { clockText } from "~/copy/nl/dossier/clock-text";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readClockPage } from "~/server/queries/dossier/clock-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${clockText.title} - ${data.head.reference}` : clockText.title },
];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readClockPage(await requireContext(route), route.params.reference ?? ""));
}

export default function Clock() {
  const [search] = useSearchParams();
  return <ClockScreen page={useLoaderData<typeof loader>()} message={doneMessage(search.get("gedaan"))} />;
}
