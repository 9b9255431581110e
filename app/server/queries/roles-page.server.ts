import { and, asc, eq, isNull } from "drizzle-orm";
import { roleLabels } from "~/copy/nl/account/roles";
import { type OrganisationKind, organisationKinds } from "~/domain/access/roles";
import { membership, organisation, user } from "~db/schema";
import type { App } from "../app.server";
import type { Context } from "../context.server";

export type RoleOption = { membershipId: string; name: string; organisationName: string; roleLabel: string };

export type RolesPage = {
  own: (RoleOption & { acting: boolean })[];
  /** Everybody whom a visitor of a demonstration may be, by kind of organisation; empty in production. */
  demo: { kind: OrganisationKind; organisations: { name: string; people: RoleOption[] }[] }[];
};

/** In which roles the visitor can go on. */
export async function readRolesPage(app: App, ctx: Context | null): Promise<RolesPage> {
  const isDemo = app.config.mode !== "production";
  if (ctx === null && !isDemo) return { own: [], demo: [] };
  const rows = standing(app, isDemo ? null : (ctx?.actor.userId ?? ""));
  const own = rows.filter(({ userId }) => userId === ctx?.actor.userId);
  return {
    own: own.map((row) => ({ ...optionOf(row), acting: row.membershipId === ctx?.actor.membershipId })),
    demo: isDemo ? byKind(rows) : [],
  };
}

type Row = ReturnType<typeof standing>[number];

function standing(app: App, userId: string | null) {
  return app.database.reader
    .select({
      membershipId: membership.id,
      userId: user.id,
      name: user.name,
      role: membership.role,
      title: membership.title,
      kind: organisation.kind,
      organisationName: organisation.name,
    })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(
      and(
        isNull(membership.endedAt),
        isNull(user.disabledAt),
        userId === null ? undefined : eq(membership.userId, userId),
      ),
    )
    .orderBy(asc(organisation.name), asc(organisation.id), asc(membership.role), asc(user.name))
    .all();
}

const optionOf = ({ membershipId, name, organisationName, role, title }: Row): RoleOption => ({
  membershipId,
  name,
  organisationName,
  roleLabel: title ?? roleLabels[role],
});

function byKind(rows: readonly Row[]): RolesPage["demo"] {
  const groups = organisationKinds.map((kind) => {
    const organisations = new Map<string, RoleOption[]>();
    for (const row of rows.filter((each) => each.kind === kind)) {
      organisations.set(row.organisationName, [...(organisations.get(row.organisationName) ?? []), optionOf(row)]);
    }
    return { kind, organisations: [...organisations].map(([name, people]) => ({ name, people })) };
  });
  return groups.filter(({ organisations }) => organisations.length > 0);
}
