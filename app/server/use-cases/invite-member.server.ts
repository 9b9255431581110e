import { can } from "~/domain/access/actions";
import { type Role, rolesOfKind } from "~/domain/access/roles";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import { mailAccountLink } from "../auth/mail-account-link.server";
import type { Context } from "../context.server";
import {
  findOrganisation,
  findUserByEmail,
  giveMembership,
  insertUser,
  type UserRecord,
} from "../data/accounts.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";

type Input = { email: string; name: string; organisationId: string; role: Role; title: string | null };

/**
 * The administrator gives a person a role at an organisation. Somebody without an account gets one with a mailed link;
 * somebody who has one hears of the new role.
 */
export async function inviteMember(ctx: Context, input: Input): Promise<Outcome<{ userId: string }>> {
  if (!can(ctx.actor, "account.manage")) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const organisation = await findOrganisation(tx, input.organisationId);
    if (organisation === null) return refuse("invalid", { fields: { organisatie: { code: "not_an_option" } } });
    if (!rolesOfKind[organisation.kind].includes(input.role)) {
      return refuse("invalid", { fields: { rol: { code: "role_not_here" } } });
    }
    const known = await findUserByEmail(tx, input.email);
    if (known !== null && known.disabledAt !== null) {
      return refuse("invalid", { fields: { email: { code: "account_disabled" } } });
    }
    const user =
      known ?? (await insertUser(tx, { id: ctx.app.newId(), email: input.email, name: input.name }, ctx.now));
    const { role, title } = input;
    const given = { id: ctx.app.newId(), userId: user.id, organisationId: organisation.id, role, title };
    const membership = await giveMembership(tx, given, ctx.now);
    await record(tx, ctx, {
      type: "account.invited",
      dossierId: null,
      subjectId: user.id,
      payload: { userId: user.id, membershipId: membership.id, role },
    });
    await tell(tx, ctx, user, membership.id);
    return ok({ userId: user.id });
  });
}

async function tell(tx: Writer, ctx: Context, user: UserRecord, membershipId: string): Promise<void> {
  if (user.passwordHash === null) {
    const link = { userId: user.id, membershipId, purpose: "invitation", template: "account_invitation" } as const;
    await mailAccountLink(tx, ctx.app, link);
    return;
  }
  const cause = `account_new_role:${membershipId}:${ctx.now}`;
  await queueMail(tx, ctx, { template: "account_new_role", recipientId: user.id, data: { membershipId }, cause });
}
