import { mostLinksAnHour } from "~/domain/account/account-link";
import { signInBlocked } from "~/domain/account/sign-in-limits";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { App } from "../app.server";
import { limiterKeys } from "../auth/limiter-keys.server";
import { mailAccountLink } from "../auth/mail-account-link.server";
import { countLinksSince } from "../data/account-links.server";
import {
  findUserByEmail,
  giveMembership,
  insertOrganisation,
  insertUser,
  renameUser,
  standingMemberships,
  type UserRecord,
} from "../data/accounts.server";
import { actorOf } from "../data/actors.server";
import { countFailures, insertFailure } from "../data/sign-in-failures.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";

type Input = {
  name: string;
  email: string;
  phone: string | null;
  organisationName: string;
  kvkNumber: string | null;
  remoteAddress: string;
};

/**
 * An organiser asks for an account. The mailed link proves the address and brings the person to a password. The answer
 * is the same for an address that has an account already; its owner gets a mail that says so.
 */
export async function registerOrganiser(app: App, input: Input): Promise<Outcome<null>> {
  return app.database.write(async (tx) => {
    const now = app.clock.now();
    const keys = limiterKeys(app, { email: input.email, remoteAddress: `registration ${input.remoteAddress}` });
    if (signInBlocked(await countFailures(tx, keys, now))) {
      return refuse("invalid", { fields: { email: { code: "too_many_attempts" } } });
    }
    await insertFailure(tx, app.newId(), keys, now);
    const known = await findUserByEmail(tx, input.email);
    const isNew = known === null || (await isBareAddress(tx, known));
    if (isNew) await addOrganiser(tx, app, input, known);
    else await remind(tx, app, known);
    return ok(null);
  });
}

/** Somebody who was asked by mail to write along is known by address only, until now. */
async function isBareAddress(tx: Writer, known: UserRecord): Promise<boolean> {
  if (known.passwordHash !== null || known.disabledAt !== null) return false;
  return (await standingMemberships(tx, known.id)).length === 0;
}

async function addOrganiser(tx: Writer, app: App, input: Input, known: UserRecord | null): Promise<void> {
  const now = app.clock.now();
  const { name, email, phone, kvkNumber } = input;
  const organisation = await insertOrganisation(
    tx,
    { id: app.newId(), kind: "organiser", name: input.organisationName, kvkNumber, email, phone },
    now,
  );
  const user =
    known === null
      ? await insertUser(tx, { id: app.newId(), email, name, phone }, now)
      : await renameUser(tx, known.id, { name, phone });
  const membership = await giveMembership(
    tx,
    { id: app.newId(), userId: user.id, organisationId: organisation.id, role: "organiser" },
    now,
  );
  await record(
    tx,
    { actor: actorOf(app, { user, membership, organisation }), now },
    {
      type: "account.invited",
      dossierId: null,
      subjectId: user.id,
      payload: { userId: user.id, membershipId: membership.id, role: membership.role },
    },
  );
  await mailAccountLink(tx, app, { userId: user.id, purpose: "invitation", template: "account_registration" });
}

/** Somebody who never chose a password gets a new link; somebody who did is told that there is an account. */
async function remind(tx: Writer, app: App, known: UserRecord): Promise<void> {
  const now = app.clock.now();
  if (known.disabledAt !== null) return;
  if (known.passwordHash === null) {
    const lately = await countLinksSince(tx, known.id, "invitation", now - 3_600_000);
    if (lately >= mostLinksAnHour) return;
    await mailAccountLink(tx, app, { userId: known.id, purpose: "invitation", template: "account_registration" });
    return;
  }
  const hour = Math.floor(now / 3_600_000);
  const cause = `account_exists:${known.id}:${hour}`;
  await queueMail(tx, { app, now }, { template: "account_exists", recipientId: known.id, data: {}, cause });
}
