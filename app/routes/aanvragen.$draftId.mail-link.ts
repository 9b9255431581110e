import type { ActionFunctionArgs } from "@remix-run/node";
import { afterMailing } from "~/server/http/after-mailing.server";
import { requireContext } from "~/server/http/require-context.server";
import { mailResumeLink } from "~/server/use-cases/mail-resume-link.server";

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const draftId = route.params.draftId ?? "";
  return afterMailing(draftId, await mailResumeLink(ctx, draftId));
}
