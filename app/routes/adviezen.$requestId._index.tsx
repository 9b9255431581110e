import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { AdviceRequestScreen } from "~/components/advice/advice-request-screen";
import { adviceText } from "~/copy/nl/advice/advice-text";
import { lastValue, readRawValues } from "~/forms/raw-values";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, respond } from "~/server/http/respond.server";
import { readAdviceRequest } from "~/server/queries/advice/advice-request.server";
import { askInformation } from "~/server/use-cases/ask-information.server";
import { startAdvice } from "~/server/use-cases/start-advice.server";
import { takeOverAdvice } from "~/server/use-cases/take-over-advice.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${adviceText.own}: ${data.head.name}` : adviceText.title },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readAdviceRequest(ctx, route.params.requestId ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const { values } = readRawValues(await route.request.formData());
  const requestId = route.params.requestId ?? "";
  const act = lastValue(values, "act");
  if (act === "take_over") {
    const taken = await takeOverAdvice(ctx, { requestId });
    return respond(taken, { ok: () => redirect(`/adviezen/${requestId}/controleren`), values });
  }
  const isQuestion = act === "ask";
  const outcome = isQuestion
    ? await askInformation(ctx, { requestId, text: lastValue(values, "text") ?? "" })
    : await startAdvice(ctx, { requestId });
  const done = isQuestion ? "gevraagd" : "begonnen";
  return respond(outcome, { ok: () => redirect(`/adviezen/${requestId}?gedaan=${done}`), values });
}

const messages: Record<string, string> = {
  begonnen: adviceText.started,
  gevraagd: adviceText.informationAsked,
  gegeven: adviceText.given,
};

export default function AdviceRequest() {
  const [search] = useSearchParams();
  const message = messages[search.get("gedaan") ?? ""] ?? null;
  return (
    <AdviceRequestScreen
      page={useLoaderData<typeof loader>()}
      result={useActionData<ActionProblem>()}
      message={message}
    />
  );
}
