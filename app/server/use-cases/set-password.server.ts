import { linkState, opensAccount } from "~/domain/account/account-link";
import { passwordProblem } from "~/domain/account/password-policy";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { App } from "../app.server";
import { linkTokenHash } from "../auth/link-token.server";
import { hashPassword } from "../auth/passwords.server";
import { startSession } from "../auth/start-session.server";
import { findAccountLink, spendLinks } from "../data/account-links.server";
import { savePassword, standingMemberships } from "../data/accounts.server";
import { actorOf, type MembershipRow } from "../data/actors.server";
import { endSessionsOf } from "../data/sessions.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";

type Input = { linkToken: string; password: string; endedToken: string | null };

export type PasswordSet = { token: string; role: MembershipRow["membership"]["role"]; mustChooseRole: boolean };

/**
 * Somebody with a mailed link chooses a password, is signed out everywhere else and signed in here. The link, and
 * every other link of this person, is used up by it.
 */
export async function setPassword(app: App, input: Input): Promise<Outcome<PasswordSet>> {
  const tokenHash = linkTokenHash(input.linkToken);
  const known = await findAccountLink(app.database.reader, tokenHash);
  if (known === null || !opensAccount(known.link)) return refuse("not_found");
  const problem = passwordProblem(input.password, known.person);
  if (problem !== null) return refuse("invalid", { fields: { wachtwoord: problem } });
  const passwordHash = await hashPassword(input.password);
  return app.database.write(async (tx) => {
    // Read again: the link may have been used while the password was being hashed.
    const found = await findAccountLink(tx, tokenHash);
    if (found === null || found.person.disabledAt !== null) return refuse("not_found");
    const state = linkState(found.link, app.clock.now());
    if (state !== "works") return refuse(state === "used" ? "already_done" : "term_passed");
    const memberships = await standingMemberships(tx, found.person.id);
    const [acting] = memberships;
    if (acting === undefined) return refuse("not_found");
    await change(tx, app, acting, passwordHash);
    if (found.link.purpose === "password_reset") await tellOwner(tx, app, acting, found.link.id);
    const start = { userId: acting.user.id, membershipId: acting.membership.id, endedToken: input.endedToken };
    const token = await startSession(tx, app, start);
    return ok({ token, role: acting.membership.role, mustChooseRole: memberships.length > 1 });
  });
}

async function change(tx: Writer, app: App, acting: MembershipRow, passwordHash: string): Promise<void> {
  const now = app.clock.now();
  const userId = acting.user.id;
  await savePassword(tx, userId, passwordHash);
  await spendLinks(tx, userId, now);
  await endSessionsOf(tx, { userId }, now);
  await record(
    tx,
    { actor: actorOf(app, acting), now },
    { type: "account.password_set", dossierId: null, subjectId: userId, payload: { userId } },
  );
}

/** The owner of the mailbox hears of the change also when somebody else made it. */
async function tellOwner(tx: Writer, app: App, acting: MembershipRow, linkId: string): Promise<void> {
  const mail = { template: "password_changed" as const, recipientId: acting.user.id, data: {} };
  await queueMail(tx, { app, now: app.clock.now() }, { ...mail, cause: `password_changed:${linkId}` });
}
