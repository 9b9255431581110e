import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { checkPath, draftPath, filesPath, sectionPath } from "~/components/form/paths";
import { drawnAs, type SectionResult, SectionScreen } from "~/components/form/section-screen";
import { fill, formText } from "~/copy/nl/form/pages";
import { startText } from "~/copy/nl/form/start-words";
import { readSectionPost, type SectionPost } from "~/forms/section-post";
import { afterMailing } from "~/server/http/after-mailing.server";
import { openDraftPage } from "~/server/http/open-draft-page.server";
import { requireContext } from "~/server/http/require-context.server";
import { granted, respond } from "~/server/http/respond.server";
import { readSectionConflict } from "~/server/queries/form/section-conflict.server";
import { readSectionPage } from "~/server/queries/form/section-page.server";
import { mailResumeLink } from "~/server/use-cases/mail-resume-link.server";
import { type SavedSection, saveSection } from "~/server/use-cases/save-section.server";

type Place = { draftId: string; sectionId: string };

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: startText.newTitle }];
  const { position, count, section, draft } = data.page;
  const step = fill(formText.step, { position, count });
  return [{ title: `${section.title.nl} (${step.toLowerCase()}) - ${draft.name || formText.unnamed}` }];
};

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const { draftId, sectionId } = placeOf(route);
  return { page: openDraftPage(draftId, await readSectionPage(ctx, draftId, sectionId)) };
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const place = placeOf(route);
  const post = readSectionPost(await route.request.formData());
  const finished = post.act === "verder" && post.rows === null;
  const outcome = await saveSection(ctx, { ...place, raw: post.raw, shown: post.shown, finished });
  if (!outcome.ok && outcome.reason === "stale") {
    const ids = outcome.detail?.questions;
    const conflicts = granted(await readSectionConflict(ctx, place.draftId, post.raw, Array.isArray(ids) ? ids : []));
    return Response.json({ conflicts, values: post.values }, { status: 409 });
  }
  if (outcome.ok && post.act === "mail") return afterMailing(place.draftId, await mailResumeLink(ctx, place.draftId));
  return respond(outcome, { ok: (saved) => afterSaving(place, post, saved), values: post.values });
}

const placeOf = ({ params }: LoaderFunctionArgs): Place => ({
  draftId: params.draftId ?? "",
  sectionId: params.sectionId ?? "",
});

/** A row more or less, an answer to mend, questions that came up, or on to where the person wants to go. */
function afterSaving(
  { draftId, sectionId }: Place,
  post: SectionPost,
  { problems, added, next, asksFiles }: SavedSection,
): Response {
  if (post.rows !== null) return Response.json({ values: post.values, rows: post.rows });
  if (Object.keys(problems).length > 0) {
    return Response.json({ reason: "invalid", fields: problems, values: post.values }, { status: 422 });
  }
  if (post.act === "later") return redirect(draftPath(draftId));
  if (post.act === "bijwerken") return redirect(sectionPath(draftId, sectionId));
  if (added.length > 0) return redirect(`${sectionPath(draftId, sectionId)}?nieuw=${added[0]}#vraag-${added[0]}`);
  if (next !== null) return redirect(sectionPath(draftId, next));
  return redirect(asksFiles ? filesPath(draftId) : checkPath(draftId));
}

export default function Section() {
  const { page } = useLoaderData<typeof loader>();
  const result = useActionData<SectionResult>();
  const [search] = useSearchParams();
  return <SectionScreen key={drawnAs(page, result)} page={page} result={result} isAdded={search.has("nieuw")} />;
}
