import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { InvitationScreen } from "~/components/form/invitation-screen";
import { draftPath } from "~/components/form/paths";
import { coAuthorText as text } from "~/copy/nl/form/co-author-words";
import { optionalContext, requireApp, requireContext } from "~/server/http/require-context.server";
import { found, respond } from "~/server/http/respond.server";
import { readInvitation } from "~/server/queries/co-author-invitation.server";
import { acceptCoAuthor } from "~/server/use-cases/accept-co-author.server";

export const meta: MetaFunction = () => [{ title: text.invitation }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await optionalContext(route);
  return found(await readInvitation(requireApp(route), ctx, route.params.token ?? ""));
}

/** A refusal comes back to the page, which says by then why the invitation no longer works. */
export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const outcome = await acceptCoAuthor(ctx, { linkToken: route.params.token ?? "" });
  return respond(outcome, { ok: ({ draftId }) => redirect(draftPath(draftId)) });
}

export default function Invitation() {
  const { token = "" } = useParams();
  return <InvitationScreen page={useLoaderData<typeof loader>()} path={`/meeschrijven/${token}`} />;
}
