import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { closeSession, tokenOf } from "~/server/http/session-redirect.server";
import { signOut } from "~/server/use-cases/sign-out.server";

/** Signing out changes something, so a link or a prefetch cannot do it. */
export const loader = () => redirect("/");

export async function action({ request, context: { app } }: ActionFunctionArgs) {
  await signOut(app, tokenOf(app, request));
  return closeSession(app);
}
