import { localDateAt } from "~/domain/time/instant";
import type { App } from "../app.server";
import { linkTokenHash } from "../auth/link-token.server";
import { findResumeLink, resumeState } from "../data/resume-links.server";

export type ResumeLinkPage =
  | { state: "used" | "expired" }
  | { state: "works"; name: string; begunOn: string; email: string; until: number };

/**
 * Which draft a mailed link opens and until when; null when there never was such a link. Opening the page uses nothing
 * up: programs that look through mail open links too. Whoever finds an old mail learns nothing from it.
 */
export async function readResumeLink(app: App, token: string): Promise<ResumeLinkPage | null> {
  const found = await findResumeLink(app.database.reader, linkTokenHash(token));
  if (found === null) return null;
  const state = resumeState(found, app.clock.now());
  if (state !== "works") return { state };
  const { draft, acting, link } = found;
  return {
    state,
    name: draft.name,
    begunOn: localDateAt(draft.createdAt),
    email: acting.user.email,
    until: link.expiresAt,
  };
}
