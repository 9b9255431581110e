import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Membership, Viewer } from "~/components/viewer";
import { roleLabels } from "~/copy/nl/account/roles";
import type { Role } from "~/domain/access/roles";
import { membership, organisation } from "~db/schema";
import type { App } from "../app.server";
import type { Context } from "../context.server";
import { type RegionOrganisation, regionOrganisation, regionOrganisations } from "../data/region-organisation.server";
import type { Reader } from "../database.server";
import { navigationOf } from "../navigation.server";
import { themePath } from "../themes/read-themes.server";

/** Who looks at the page, for header and menu, in one statement; `ctx` is null when nobody is signed in. */
export async function readViewer(app: App, ctx: Context | null): Promise<Viewer> {
  const demo = app.config.mode !== "production";
  const navigation = navigationOf(ctx?.actor.role ?? null, { joinsAdvice: app.rules.joinsAdvice() });
  if (ctx === null) {
    const region = await regionOrganisation(app.database.reader);
    return { region: regionView(app, region), demo, user: null, navigation, theme: themePath(app.themes, null) };
  }
  const { userId, membershipId, name, organisation: own, role, title } = ctx.actor;
  const { memberships, region } = membershipsOf(ctx.read, userId, membershipId);
  const user = { name, organisationName: own.name, roleLabel: labelOf(role, title), memberships };
  const theme = themePath(app.themes, own.gemeenteCode);
  return { region: regionView(app, region), demo, user, navigation, theme };
}

/** What this person can act as, and beside it the region in which that is. */
function membershipsOf(
  read: Reader,
  userId: string,
  actingId: string,
): { memberships: Membership[]; region: RegionOrganisation | null } {
  const region = regionOrganisations(read).as("region");
  const rows = read
    .select({
      id: membership.id,
      role: membership.role,
      title: membership.title,
      organisationName: organisation.name,
      region: { id: region.id, name: region.name, phone: region.phone, email: region.email },
    })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .leftJoin(region, sql`1 = 1`)
    .where(and(eq(membership.userId, userId), isNull(membership.endedAt)))
    .orderBy(asc(organisation.name), asc(membership.role))
    .all();
  return {
    memberships: rows.map(({ id, role, title, organisationName }) => ({
      id,
      organisationName,
      roleLabel: labelOf(role, title),
      acting: id === actingId,
    })),
    region: rows[0]?.region ?? null,
  };
}

const labelOf = (role: Role, title: string | null) => title ?? roleLabels[role];

/** The region's own organisation gives name and contact; before it is there, the name of its method does. */
function regionView(app: App, region: RegionOrganisation | null): Viewer["region"] {
  if (region === null) return { name: app.config.region };
  return { name: region.name, phone: region.phone ?? undefined, email: region.email ?? undefined };
}
