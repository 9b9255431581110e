import type { ActionFunctionArgs } from "@remix-run/node";
import { readSectionPost } from "~/forms/section-post";
import { requireContext } from "~/server/http/require-context.server";
import { respond } from "~/server/http/respond.server";
import { readSectionPage } from "~/server/queries/form/section-page.server";
import { saveSection } from "~/server/use-cases/save-section.server";

/** Keeps a page while it is filled in and answers with the page that the answers make of it. */
export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const { draftId = "", sectionId = "" } = route.params;
  const { raw, shown } = readSectionPost(await route.request.formData());
  const saved = await saveSection(ctx, { draftId, sectionId, raw, shown, finished: false });
  if (!saved.ok) return respond(saved, { ok: () => new Response() });
  const page = await readSectionPage(ctx, draftId, sectionId);
  return respond(page, { ok: (value) => Response.json(value) });
}
