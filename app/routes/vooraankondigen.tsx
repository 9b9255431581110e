import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AnnounceReviewScreen } from "~/components/announcement/announce-review";
import { AnnounceScreen } from "~/components/announcement/announce-screen";
import { announcementPath } from "~/components/announcement/announcement-paths";
import { announcementText } from "~/copy/nl/announcement/announcement-text";
import { announceFields, readAnnouncePost } from "~/forms/announce-post";
import type { FormResult } from "~/forms/field-state";
import { requireContext } from "~/server/http/require-context.server";
import { granted, respond } from "~/server/http/respond.server";
import {
  type AnnounceReview,
  readAnnouncePage,
  reviewAnnouncement,
} from "~/server/queries/announcement/announce-page.server";
import { announceEvenement } from "~/server/use-cases/announce-evenement.server";

type Result = FormResult & { review?: AnnounceReview; replaces?: string | null };

export const meta: MetaFunction = () => [{ title: announcementText.title }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readAnnouncePage(ctx, new URL(route.request.url).searchParams.get(announceFields.replaces)));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const { raw, values, act, isRowChange, replaces } = readAnnouncePost(await route.request.formData());
  if (act === "kondig-aan") {
    const announced = await announceEvenement(ctx, { raw, replaces });
    return respond(announced, { ok: ({ reference }) => redirect(announcementPath(reference)), values });
  }
  const reviewed = await reviewAnnouncement(ctx, { raw, replaces });
  const mayGoOn = reviewed.ok || reviewed.reason === "invalid";
  if (mayGoOn && (act === "verander" || isRowChange)) return Response.json({ values, replaces });
  return respond(reviewed, { ok: (review) => Response.json({ review, values, replaces }), values });
}

export default function Announce() {
  const loaded = useLoaderData<typeof loader>();
  const result = useActionData<Result>();
  const replaces = result?.values?.[announceFields.replaces]?.at(-1) ?? loaded.replaces;
  const page = { ...loaded, replaces };
  if (result?.review && result.values) {
    return <AnnounceReviewScreen review={result.review} values={result.values} isNew={replaces === null} />;
  }
  // Rows that moved must be drawn anew, because inputs keep what was typed by their place.
  return <AnnounceScreen key={JSON.stringify(result?.values ?? null)} page={page} result={result} />;
}
