import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdviceListScreen } from "~/components/advice/advice-list-screen";
import { adviceText } from "~/copy/nl/advice/advice-text";
import { listPaths } from "~/copy/nl/advice/advice-words";
import { adviceLists } from "~/domain/advice/advice-lists";
import { pageNumber } from "~/domain/page-number";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readAdviceList } from "~/server/queries/advice/advice-list.server";

export const meta: MetaFunction = () => [{ title: adviceText.title }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const { searchParams } = new URL(route.request.url);
  const list = adviceLists.find((name) => listPaths[name] === searchParams.get("lijst")) ?? "open";
  const page = pageNumber(searchParams.get("bladzijde"));
  return granted(await readAdviceList(ctx, { list, gemeente: searchParams.get("gemeente") || null, page }));
}

export default function AdviceList() {
  return <AdviceListScreen page={useLoaderData<typeof loader>()} />;
}
