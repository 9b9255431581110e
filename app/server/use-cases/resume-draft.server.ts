import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { App } from "../app.server";
import { linkTokenHash } from "../auth/link-token.server";
import { startSession } from "../auth/start-session.server";
import { spendLink } from "../data/account-links.server";
import { actorOf, type MembershipRow } from "../data/actors.server";
import { findResumeLink, resumeState } from "../data/resume-links.server";
import { record } from "../history.server";

type Input = { linkToken: string; endedToken: string | null };

export type Resumed = { token: string; role: MembershipRow["membership"]["role"]; draftId: string };

/**
 * Signs the owner of a mailed link in, in the organisation of the draft, with a session of its own. The session that
 * the browser had until then ends, whoever's it was, and the link is used up.
 */
export async function resumeDraft(app: App, { linkToken, endedToken }: Input): Promise<Outcome<Resumed>> {
  return app.database.write(async (tx) => {
    const now = app.clock.now();
    const found = await findResumeLink(tx, linkTokenHash(linkToken));
    if (found === null) return refuse("not_found");
    const state = resumeState(found, now);
    if (state === "expired") return refuse("term_passed");
    if (state === "used" || !(await spendLink(tx, found.link.id, now))) return refuse("already_done");
    const { user, membership } = found.acting;
    const token = await startSession(tx, app, { userId: user.id, membershipId: membership.id, endedToken });
    await record(
      tx,
      { actor: actorOf(app, found.acting), now },
      { type: "account.signed_in", dossierId: null, subjectId: user.id, payload: { userId: user.id } },
    );
    return ok({ token, role: membership.role, draftId: found.draft.id });
  });
}
