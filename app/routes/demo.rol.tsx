import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { object } from "zod/mini";
import { requiredText } from "~/forms/form-fields";
import { parseForm } from "~/forms/parse-form";
import { refused, respond } from "~/server/http/respond.server";
import { beginSession, tokenOf } from "~/server/http/session-redirect.server";
import { enterAsDemoPerson } from "~/server/use-cases/enter-as-demo-person.server";

const schema = object({ lidmaatschap: requiredText({ max: 100 }) });

export const loader = () => redirect("/rol");

export async function action({ request, context: { app } }: ActionFunctionArgs) {
  const parsed = parseForm(schema, await request.formData());
  if (!parsed.ok) return refused(parsed);
  const input = { membershipId: parsed.value.lidmaatschap, endedToken: tokenOf(app, request) };
  const outcome = await enterAsDemoPerson(app, input);
  const wanted = new URL(request.url).searchParams.get("naar");
  return respond(outcome, { ok: (begun) => beginSession(app, begun, wanted) });
}
