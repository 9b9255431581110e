import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { JointListScreen } from "~/components/advice/joint-list-screen";
import { jointText } from "~/copy/nl/advice/joint-text";
import { pageNumber } from "~/domain/page-number";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readJointList } from "~/server/queries/advice/joint-list.server";

export const meta: MetaFunction = () => [{ title: jointText.title }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readJointList(ctx, pageNumber(new URL(route.request.url).searchParams.get("bladzijde"))));
}

export default function JointList() {
  return <JointListScreen page={useLoaderData<typeof loader>()} />;
}
