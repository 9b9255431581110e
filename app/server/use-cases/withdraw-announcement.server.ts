import { can } from "~/domain/access/actions";
import { type Outcome, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import type { Context } from "../context.server";
import { findAnnouncement } from "../data/announcements.server";
import { endAnnouncement } from "../end-announcement.server";

type Input = { reference: string; reason: string };

/** The organiser gives up the date and the place before applying. */
export async function withdrawAnnouncement(ctx: Context, { reference, reason }: Input): Promise<Outcome<null>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const found = await findAnnouncement(tx, ctx, reference);
    if (found === null) return refuse("not_found");
    const { status } = found.dossier;
    if (status !== "announced") return refuse("wrong_status", { detail: { status } });
    return endAnnouncement(tx, ctx, found.dossier, { cause: "withdrawn", reason: reason.trim() });
  });
}
