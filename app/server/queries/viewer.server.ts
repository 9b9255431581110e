import { and, asc, eq, isNull } from "drizzle-orm";
import type { Membership, Viewer } from "~/components/viewer";
import { roleLabels } from "~/copy/nl/account/roles";
import type { Role } from "~/domain/access/roles";
import { membership, organisation } from "~db/schema";
import type { App } from "../app.server";
import type { Context } from "../context.server";
import type { Reader } from "../database.server";
import { navigationOf } from "../navigation.server";

/** Who looks at the page, for header and menu; `ctx` is null when nobody is signed in. */
export async function readViewer(app: App, ctx: Context | null): Promise<Viewer> {
  return {
    region: regionOf(app),
    demo: app.config.mode !== "production",
    user: ctx === null ? null : userOf(ctx),
    navigation: navigationOf(ctx?.actor.role ?? null),
  };
}

function userOf({ actor, read }: Context): NonNullable<Viewer["user"]> {
  return {
    name: actor.name,
    organisationName: actor.organisation.name,
    roleLabel: labelOf(actor.role, actor.title),
    memberships: membershipsOf(read, actor.userId, actor.membershipId),
  };
}

function membershipsOf(read: Reader, userId: string, actingId: string): Membership[] {
  const rows = read
    .select({ id: membership.id, role: membership.role, title: membership.title, organisationName: organisation.name })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(eq(membership.userId, userId), isNull(membership.endedAt)))
    .orderBy(asc(organisation.name), asc(membership.role))
    .all();
  return rows.map(({ id, role, title, organisationName }) => ({
    id,
    organisationName,
    roleLabel: labelOf(role, title),
    acting: id === actingId,
  }));
}

const labelOf = (role: Role, title: string | null) => title ?? roleLabels[role];

/** The region's own organisation gives name and contact; before it is there, the name of its method does. */
function regionOf(app: App): Viewer["region"] {
  const own = app.database.reader
    .select({ name: organisation.name, phone: organisation.phone, email: organisation.email })
    .from(organisation)
    .where(eq(organisation.kind, "region"))
    .orderBy(asc(organisation.createdAt))
    .limit(1)
    .get();
  if (own === undefined) return { name: app.config.region };
  return { name: own.name, phone: own.phone ?? undefined, email: own.email ?? undefined };
}
