import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { JointRequestScreen } from "~/components/advice/joint-request-screen";
import { jointText } from "~/copy/nl/advice/joint-text";
import { localDate } from "~/domain/time/local-date";
import { meetingSchema } from "~/forms/meeting-post";
import { parseForm } from "~/forms/parse-form";
import { lastValue, readRawValues } from "~/forms/raw-values";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readJointRequest } from "~/server/queries/advice/joint-request.server";
import { holdMeeting } from "~/server/use-cases/hold-meeting.server";
import { planMeeting } from "~/server/use-cases/plan-meeting.server";
import { takeOverAdvice } from "~/server/use-cases/take-over-advice.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${jointText.text}: ${data.head.name}` : jointText.title },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readJointRequest(ctx, route.params.requestId ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const form = await route.request.formData();
  const { values } = readRawValues(form);
  const requestId = route.params.requestId ?? "";
  const done = (word: string) => ({ ok: () => redirect(`/integraal/${requestId}?gedaan=${word}`), values });
  if (lastValue(values, "act") === "take_over") {
    const taken = await takeOverAdvice(ctx, { requestId });
    return respond(taken, { ok: () => redirect(`/integraal/${requestId}/controleren`), values });
  }
  if (lastValue(values, "act") === "hold") {
    const held = {
      requestId,
      meetingId: lastValue(values, "meetingId") ?? "",
      minutes: lastValue(values, "minutes") ?? "",
    };
    return respond(await holdMeeting(ctx, held), done("gehouden"));
  }
  const parsed = parseForm(meetingSchema, form);
  if (!parsed.ok) return refused(parsed, values);
  return respond(
    await planMeeting(ctx, { ...parsed.value, requestId, plannedOn: localDate(parsed.value.plannedOn) }),
    done("gepland"),
  );
}

const messages: Record<string, string> = {
  gepland: jointText.plannedDone,
  gehouden: jointText.heldDone,
  gegeven: jointText.givenDone,
};

export default function JointRequest() {
  const [search] = useSearchParams();
  const message = messages[search.get("gedaan") ?? ""] ?? null;
  return (
    <JointRequestScreen
      page={useLoaderData<typeof loader>()}
      result={useActionData<ActionProblem>()}
      message={message}
    />
  );
}
