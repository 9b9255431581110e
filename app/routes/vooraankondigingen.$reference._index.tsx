import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AnnouncementScreen } from "~/components/announcement/announcement-screen";
import { draftPath } from "~/components/form/paths";
import { announcementText } from "~/copy/nl/announcement/announcement-text";
import { fill } from "~/copy/nl/form/pages";
import { requireContext } from "~/server/http/require-context.server";
import { granted, respond } from "~/server/http/respond.server";
import { readAnnouncementPage } from "~/server/queries/announcement/announcement-page.server";
import { startAnnouncedDraft } from "~/server/use-cases/start-announced-draft.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `${fill(announcementText.pageNumber, { reference: data.page.reference })} - ${data.page.name}`
      : announcementText.title,
  },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const page = granted(await readAnnouncementPage(ctx, route.params.reference ?? ""));
  return { page, isOrganiser: ctx.actor.role === "organiser" };
}

/** Makes an application of it. */
export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const outcome = await startAnnouncedDraft(ctx, { reference: route.params.reference ?? "" });
  return respond(outcome, { ok: ({ draftId }) => redirect(draftPath(draftId)) });
}

export default function Announcement() {
  return <AnnouncementScreen {...useLoaderData<typeof loader>()} />;
}
