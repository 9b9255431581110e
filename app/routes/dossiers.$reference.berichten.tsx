import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { MessagesScreen } from "~/components/dossier/messages-screen";
import { doneMessage } from "~/copy/nl/dossier/act-text";
import { dossierText } from "~/copy/nl/dossier/dossier-text";
import { messageForm } from "~/forms/act-forms";
import { messageLine } from "~/forms/message-line";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readMessagesPage } from "~/server/queries/dossier/messages-page.server";
import { sendMessage } from "~/server/use-cases/send-message.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${dossierText.messages} - ${data?.head.name ?? ""}` },
];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readMessagesPage(await requireContext(route), route.params.reference ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(messageForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const { line, text } = parsed.value;
  const outcome = await sendMessage(ctx, { ...target, ...messageLine(line), text });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${route.params.reference}/berichten?gedaan=bericht`),
    values: parsed.values,
  });
}

export default function Messages() {
  const [search] = useSearchParams();
  const result = useActionData<ActionProblem>();
  const message = doneMessage(search.get("gedaan"));
  const page = useLoaderData<typeof loader>();
  return <MessagesScreen page={page} result={result} message={message} answering={search.get("aan")} />;
}
