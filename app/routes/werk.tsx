import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { WorklistScreen } from "~/components/dossier/worklist-screen";
import { worklistText } from "~/copy/nl/dossier/worklist-text";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readWorklist } from "~/server/queries/worklist.server";

export const meta: MetaFunction = () => [{ title: worklistText.title }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readWorklist(ctx, new URL(route.request.url).searchParams));
}

export default function Worklist() {
  return <WorklistScreen page={useLoaderData<typeof loader>()} />;
}
