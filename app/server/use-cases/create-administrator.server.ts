import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { App } from "../app.server";
import { linkToken } from "../auth/link-token.server";
import { mailAccountLink } from "../auth/mail-account-link.server";
import { findRegionOrganisation, findUserByEmail, giveMembership, insertUser } from "../data/accounts.server";
import { actorOf } from "../data/actors.server";
import { record } from "../history.server";

type Input = { email: string; name: string };

/**
 * Makes an administrator from the command line of the installation, the only way to the first one. Gives the address
 * at which the password is chosen, because mail may not work yet.
 */
export async function createAdministrator(app: App, input: Input): Promise<Outcome<{ address: string }>> {
  return app.database.write(async (tx) => {
    const now = app.clock.now();
    const organisation = await findRegionOrganisation(tx);
    if (organisation === null) return refuse("not_found");
    const known = await findUserByEmail(tx, input.email);
    if (known !== null && known.disabledAt !== null) return refuse("forbidden");
    const user = known ?? (await insertUser(tx, { id: app.newId(), ...input }, now));
    const given = { id: app.newId(), userId: user.id, organisationId: organisation.id, role: "administrator" as const };
    const membership = await giveMembership(tx, given, now);
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
    const link = { userId: user.id, membershipId: membership.id, purpose: "invitation" } as const;
    const linkId = await mailAccountLink(tx, app, { ...link, template: "account_invitation" });
    return ok({ address: `${app.config.baseUrl}/uitnodiging/${linkToken(app, linkId)}` });
  });
}
