import { mostLinksAnHour } from "~/domain/account/account-link";
import { type Outcome, ok } from "~/domain/outcome";
import type { App } from "../app.server";
import { linkTokenHash } from "../auth/link-token.server";
import { mailAccountLink } from "../auth/mail-account-link.server";
import { countLinksSince } from "../data/account-links.server";
import { findResumeLink } from "../data/resume-links.server";

/**
 * Mails a new link to whoever the old one was mailed to. The answer is the same whether it is mailed or not: the draft
 * may be gone, or this was asked often just now, and that is nobody's business who only has an old link.
 */
export async function renewResumeLink(app: App, { linkToken }: { linkToken: string }): Promise<Outcome<null>> {
  await app.database.write(async (tx) => {
    const found = await findResumeLink(tx, linkTokenHash(linkToken));
    if (found === null || found.draft.deletedAt !== null || found.draft.submittedAt !== null) return;
    const userId = found.acting.user.id;
    const lately = await countLinksSince(tx, userId, "resume", app.clock.now() - 3_600_000);
    if (lately >= mostLinksAnHour) return;
    const draftId = found.draft.id;
    await mailAccountLink(tx, app, { userId, purpose: "resume", template: "draft_resume", draftId });
  });
  return ok(null);
}
