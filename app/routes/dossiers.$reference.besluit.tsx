import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { DecisionScreen } from "~/components/decision/decision-screen";
import { decisionText } from "~/copy/nl/decision/decision-text";
import { decisionKindIn } from "~/domain/permit/decision-choice";
import { readDecisionPost } from "~/forms/decision-post";
import type { DecisionResult } from "~/forms/decision-result";
import { requireContext } from "~/server/http/require-context.server";
import { granted, respond } from "~/server/http/respond.server";
import { readDecisionPage } from "~/server/queries/decision/decision-page.server";
import { decideOnPermit } from "~/server/use-cases/decide-on-permit.server";
import { previewDecision } from "~/server/use-cases/preview-decision.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${decisionText.title}: ${data.head.name}` : decisionText.title },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readDecisionPage(ctx, route.params.reference ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const reference = route.params.reference ?? "";
  const { act, values, ...post } = readDecisionPost(await route.request.formData());
  const { head } = granted(await readDecisionPage(ctx, reference));
  const input = { ...post, dossierId: head.id, kind: decisionKindIn(post.kind) };
  const page = `/dossiers/${reference}/besluit`;
  if (act === "decide")
    return respond(await decideOnPermit(ctx, input), { ok: () => redirect(`${page}?gedaan=besloten`), values });
  if (act !== "check") return Response.json({ values });
  const preview = await previewDecision(ctx, input);
  return respond(preview, { ok: ({ conditions }) => Response.json({ values, checked: conditions }), values });
}

export default function Decision() {
  const [search] = useSearchParams();
  const message = search.get("gedaan") === "besloten" ? decisionText.done : null;
  const result = useActionData<DecisionResult>();
  return <DecisionScreen page={useLoaderData<typeof loader>()} result={result} message={message} />;
}
