import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { object } from "zod/mini";
import { draftPath } from "~/components/form/paths";
import { ResumeScreen, resumeActs } from "~/components/form/resume-screen";
import { resumeText as text } from "~/copy/nl/form/resume-words";
import { oneOf } from "~/forms/form-fields";
import { parseForm } from "~/forms/parse-form";
import { requireApp } from "~/server/http/require-context.server";
import { found, refused, respond } from "~/server/http/respond.server";
import { beginSession, tokenOf } from "~/server/http/session-redirect.server";
import { readResumeLink } from "~/server/queries/resume-link.server";
import { renewResumeLink } from "~/server/use-cases/renew-resume-link.server";
import { resumeDraft } from "~/server/use-cases/resume-draft.server";

const schema = object({ [resumeActs.field]: oneOf([resumeActs.go, resumeActs.again]) });

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader(route: LoaderFunctionArgs) {
  return found(await readResumeLink(requireApp(route), route.params.token ?? ""));
}

/** A refusal comes back to the page, which says by then why the link no longer works. */
export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const parsed = parseForm(schema, await request.formData());
  if (!parsed.ok) return refused(parsed);
  const linkToken = params.token ?? "";
  if (parsed.value[resumeActs.field] === resumeActs.again) {
    await renewResumeLink(app, { linkToken });
    return redirect("/mail-verstuurd?voor=verder");
  }
  const outcome = await resumeDraft(app, { linkToken, endedToken: tokenOf(app, request) });
  return respond(outcome, { ok: (begun) => beginSession(app, begun, draftPath(begun.draftId)) });
}

export default function Resume() {
  return <ResumeScreen page={useLoaderData<typeof loader>()} />;
}
