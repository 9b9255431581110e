import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "~/domain/access/actor";
import type { ServiceLevel } from "~/domain/handreiking/reserved";
import { localDateAt } from "~/domain/time/instant";
import { membership, organisation, user } from "~db/schema";
import type { App } from "../app.server";

export type MembershipRow = {
  user: typeof user.$inferSelect;
  membership: typeof membership.$inferSelect;
  organisation: typeof organisation.$inferSelect;
};

/** A person in one membership, as decisions about access see that person. */
export function actorOf(app: App, row: MembershipRow): Actor {
  const { user: person, membership: held, organisation: of } = row;
  return {
    userId: person.id,
    name: person.name,
    membershipId: held.id,
    role: held.role,
    title: held.title,
    organisation: {
      id: of.id,
      kind: of.kind,
      name: of.name,
      gemeenteCode: of.gemeenteCode,
      serviceId: of.serviceId,
      serviceLevel: of.serviceId === null ? null : levelOf(app, of.serviceId),
    },
  };
}

/** How far a service sees is a matter of the method of today; one that it no longer names sees only what it is asked. */
function levelOf(app: App, serviceId: string): ServiceLevel {
  const { handreiking } = app.rules.current(localDateAt(app.clock.now()));
  return handreiking.services.find((service) => service.id === serviceId)?.level ?? "extern";
}

/** The person in this membership, or null when account or role has ended. */
export async function findActor(app: App, membershipId: string): Promise<Actor | null> {
  const row = app.database.reader
    .select({ user, membership, organisation })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(eq(membership.id, membershipId), isNull(membership.endedAt), isNull(user.disabledAt)))
    .get();
  return row === undefined ? null : actorOf(app, row);
}
