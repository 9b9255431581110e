import { mostLinksAnHour } from "~/domain/account/account-link";
import { type Outcome, ok } from "~/domain/outcome";
import type { App } from "../app.server";
import { mailAccountLink } from "../auth/mail-account-link.server";
import { countLinksSince } from "../data/account-links.server";
import { findUserByEmail } from "../data/accounts.server";

/**
 * Mails a link to choose a new password, when the address belongs to somebody who may sign in. The answer is the same
 * when it does not, so that nobody can find out who has an account.
 */
export async function requestPasswordReset(app: App, input: { email: string }): Promise<Outcome<null>> {
  await app.database.write(async (tx) => {
    const person = await findUserByEmail(tx, input.email);
    if (person === null || person.disabledAt !== null) return;
    const lately = await countLinksSince(tx, person.id, "password_reset", app.clock.now() - 3_600_000);
    if (lately >= mostLinksAnHour) return;
    await mailAccountLink(tx, app, { userId: person.id, purpose: "password_reset", template: "password_reset" });
  });
  return ok(null);
}
