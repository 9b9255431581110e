import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { OverviewScreen } from "~/components/dossier/overview-screen";
import { doneMessage } from "~/copy/nl/dossier/act-text";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readOverview } from "~/server/queries/dossier/overview.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.head.name} - ${data.head.reference}` : "" },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const reference = route.params.reference ?? "";
  // Mails and lists link here for everybody; an organiser has a page in plain words.
  if (ctx.actor.role === "organiser") throw redirect(`/mijn-dossiers/${encodeURIComponent(reference)}`);
  return granted(await readOverview(ctx, reference));
}

export default function Overview() {
  const [search] = useSearchParams();
  return <OverviewScreen page={useLoaderData<typeof loader>()} message={doneMessage(search.get("gedaan"))} />;
}
