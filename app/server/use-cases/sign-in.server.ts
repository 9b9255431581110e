import { normalEmail } from "~/domain/account/email-address";
import { longestPassword } from "~/domain/account/password-length";
import { signInBlocked } from "~/domain/account/sign-in-limits";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { App } from "../app.server";
import { limiterKeys } from "../auth/limiter-keys.server";
import { passwordFits } from "../auth/passwords.server";
import { startSession } from "../auth/start-session.server";
import { findUserByEmail, standingMemberships } from "../data/accounts.server";
import { actorOf, type MembershipRow } from "../data/actors.server";
import { lastMembershipId } from "../data/sessions.server";
import { countFailures, insertFailure, removeFailure } from "../data/sign-in-failures.server";
import { record } from "../history.server";

type Input = {
  email: string;
  password: string;
  remoteAddress: string;
  /** The session that this browser had until now. */
  endedToken: string | null;
};

export type SignedIn = { token: string; role: MembershipRow["membership"]["role"]; mustChooseRole: boolean };

/**
 * Signs a person in with e-mail address and password. The attempt is noted as failed before the password is tried and
 * the note is removed when it fits: attempts at the same moment cannot slip past the limit, and successes never count.
 * Every refusal is the same, whatever was wrong with address or password.
 */
export async function signIn(app: App, input: Input): Promise<Outcome<SignedIn>> {
  const noteId = app.newId();
  const keys = limiterKeys(app, input);
  const blocked = await app.database.write(async (tx) => {
    const now = app.clock.now();
    if (signInBlocked(await countFailures(tx, keys, now))) return true;
    await insertFailure(tx, noteId, keys, now);
    return false;
  });
  if (blocked) return refuse("invalid", { fields: { wachtwoord: { code: "too_many_attempts" } } });

  const person = await findUserByEmail(app.database.reader, normalEmail(input.email));
  const stored = person?.disabledAt === null ? person.passwordHash : null;
  const fits = await passwordFits(stored, input.password.slice(0, longestPassword));
  if (!fits || person === null) return refuse("invalid", { fields: { wachtwoord: { code: "wrong_credentials" } } });
  return admit(app, person.id, noteId, input.endedToken);
}

async function admit(app: App, userId: string, noteId: string, endedToken: string | null): Promise<Outcome<SignedIn>> {
  return app.database.write(async (tx) => {
    await removeFailure(tx, noteId);
    const memberships = await standingMemberships(tx, userId);
    const lastId = await lastMembershipId(tx, userId);
    const last = memberships.find(({ membership }) => membership.id === lastId);
    const acting = last ?? memberships[0];
    if (acting === undefined) return refuse("invalid", { fields: { email: { code: "no_role" } } });
    const now = app.clock.now();
    const token = await startSession(tx, app, { userId, membershipId: acting.membership.id, endedToken });
    await record(
      tx,
      { actor: actorOf(app, acting), now },
      { type: "account.signed_in", dossierId: null, subjectId: userId, payload: { userId } },
    );
    return ok({ token, role: acting.membership.role, mustChooseRole: last === undefined && memberships.length > 1 });
  });
}
