import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { takeAlongPath } from "~/components/check/check-paths";
import { ChoosePassword, choosePasswordSchema } from "~/components/choose-password";
import { choosePasswordText as text } from "~/copy/nl/account/sign-in";
import type { Role } from "~/domain/access/roles";
import { parseForm } from "~/forms/parse-form";
import { carriedAnswers } from "~/server/http/carried-answers.server";
import { requireApp } from "~/server/http/require-context.server";
import { type ActionProblem, found, refused, respond } from "~/server/http/respond.server";
import { beginSession, tokenOf } from "~/server/http/session-redirect.server";
import { readAccountLink } from "~/server/queries/account-link.server";
import { setPassword } from "~/server/use-cases/set-password.server";

export const meta: MetaFunction = () => [{ title: text.welcome }];

export async function loader(route: LoaderFunctionArgs) {
  return found(await readAccountLink(requireApp(route), route.params.token ?? ""));
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const parsed = parseForm(choosePasswordSchema, await request.formData());
  if (!parsed.ok) return refused(parsed);
  const linkToken = params.token ?? "";
  const endedToken = tokenOf(app, request);
  const outcome = await setPassword(app, { linkToken, password: parsed.value.wachtwoord, endedToken });
  const takesAlong = (role: Role) => role === "organiser" && carriedAnswers(app, request) !== null;
  return respond(outcome, {
    ok: (begun) => beginSession(app, begun, takesAlong(begun.role) ? takeAlongPath : null),
  });
}

export default function Invitation() {
  return <ChoosePassword {...useLoaderData<typeof loader>()} result={useActionData<ActionProblem>()} />;
}
