import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { CoAuthorsScreen, inviteSchema } from "~/components/form/co-authors-screen";
import { coAuthorsPath } from "~/components/form/paths";
import { coAuthorMessage, coAuthorText as text } from "~/copy/nl/form/co-author-words";
import { parseForm } from "~/forms/parse-form";
import { openDraftPage } from "~/server/http/open-draft-page.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, refused, respond } from "~/server/http/respond.server";
import { readCoAuthors } from "~/server/queries/form/co-authors-page.server";
import { endCoAuthor } from "~/server/use-cases/end-co-author.server";
import { inviteCoAuthor } from "~/server/use-cases/invite-co-author.server";

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const draftId = route.params.draftId ?? "";
  return openDraftPage(draftId, await readCoAuthors(ctx, draftId));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const draftId = route.params.draftId ?? "";
  const form = await route.request.formData();
  const back = (done: string) => redirect(`${coAuthorsPath(draftId)}?gedaan=${done}`);
  const coAuthorId = form.get("stop");
  if (typeof coAuthorId === "string") {
    return respond(await endCoAuthor(ctx, { draftId, coAuthorId }), { ok: () => back("gestopt") });
  }
  const parsed = parseForm(inviteSchema, form);
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await inviteCoAuthor(ctx, { draftId, email: parsed.value.email });
  return respond(outcome, { ok: () => back("uitgenodigd"), values: parsed.values });
}

export default function CoAuthors() {
  const [search] = useSearchParams();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<ActionProblem>();
  return <CoAuthorsScreen page={page} result={result} message={coAuthorMessage(search.get("gedaan"))} />;
}
