import type { Role } from "~/domain/access/roles";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { App } from "../app.server";
import { startSession } from "../auth/start-session.server";
import { findMembership } from "../data/accounts.server";

type Input = { membershipId: string; endedToken: string | null };

/** In a demonstration a visitor may be anybody, without a password. In production this does not exist. */
export async function enterAsDemoPerson(app: App, input: Input): Promise<Outcome<{ token: string; role: Role }>> {
  if (app.config.mode === "production") return refuse("not_found");
  return app.database.write(async (tx) => {
    const chosen = await findMembership(tx, input.membershipId);
    if (chosen === null || chosen.membership.endedAt !== null || chosen.user.disabledAt !== null) {
      return refuse("not_found");
    }
    const { user, membership } = chosen;
    const start = { userId: user.id, membershipId: membership.id, endedToken: input.endedToken };
    return ok({ token: await startSession(tx, app, start), role: membership.role });
  });
}
