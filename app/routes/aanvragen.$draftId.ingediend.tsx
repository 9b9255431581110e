import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ConfirmationScreen } from "~/components/form/confirmation-screen";
import { draftPath } from "~/components/form/paths";
import { confirmationText } from "~/copy/nl/form/confirmation-words";
import { formText } from "~/copy/nl/form/pages";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readConfirmation } from "~/server/queries/form/confirmation.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${confirmationText.confirmation} - ${data?.name || formText.unnamed}` },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const draftId = route.params.draftId ?? "";
  const outcome = await readConfirmation(ctx, draftId);
  if (!outcome.ok && outcome.reason === "wrong_status") throw redirect(draftPath(draftId));
  return granted(outcome);
}

export default function Confirmation() {
  return <ConfirmationScreen page={useLoaderData<typeof loader>()} />;
}
