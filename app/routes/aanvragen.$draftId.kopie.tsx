import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CopyScreen } from "~/components/form/copy-screen";
import { confirmationText } from "~/copy/nl/form/confirmation-words";
import { formText } from "~/copy/nl/form/pages";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readCopyPage } from "~/server/queries/form/copy-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${confirmationText.copyTitle} - ${data?.name || formText.unnamed}` },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readCopyPage(ctx, route.params.draftId ?? ""));
}

export default function Copy() {
  return <CopyScreen page={useLoaderData<typeof loader>()} />;
}
