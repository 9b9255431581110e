import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { roleLabels } from "~/copy/nl/account/roles";
import { type OrganisationKind, organisationKinds, type Role, roles } from "~/domain/access/roles";
import { localDateAt } from "~/domain/time/instant";
import { dossier, membership, organisation, user } from "~db/schema";
import type { App } from "../app.server";
import type { Context } from "../context.server";

export type RoleOption = { membershipId: string; name: string; organisationName: string; roleLabel: string };

export type RolesPage = {
  own: (RoleOption & { acting: boolean })[];
  /** One person for each role, where there is most to see; in a demonstration only. */
  quick: (RoleOption & { role: Role })[];
  /** Everybody whom a visitor of a demonstration may be, by kind of organisation; empty in production. */
  demo: { kind: OrganisationKind; organisations: { name: string; people: RoleOption[] }[] }[];
};

/** In which roles the visitor can go on. */
export async function readRolesPage(app: App, ctx: Context | null): Promise<RolesPage> {
  const isDemo = app.config.mode !== "production";
  if (ctx === null && !isDemo) return { own: [], quick: [], demo: [] };
  const rows = standing(app, isDemo ? null : (ctx?.actor.userId ?? ""));
  const own = rows.filter(({ userId }) => userId === ctx?.actor.userId);
  return {
    own: own.map((row) => ({ ...optionOf(row), acting: row.membershipId === ctx?.actor.membershipId })),
    quick: isDemo ? quickOptions(app, rows) : [],
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
      organisationId: organisation.id,
      gemeenteCode: organisation.gemeenteCode,
      serviceId: organisation.serviceId,
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

/** The organiser and the gemeente with most dossiers; of the services those that serve the whole region. */
function quickOptions(app: App, rows: readonly Row[]): RolesPage["quick"] {
  const busiest = (column: typeof dossier.organisationId | typeof dossier.gemeenteCode) =>
    app.database.reader
      .select({ id: column })
      .from(dossier)
      .groupBy(column)
      .orderBy(desc(sql`count(*)`), asc(column))
      .limit(1)
      .get()?.id;
  const preferred = new Set([busiest(dossier.organisationId), busiest(dossier.gemeenteCode)]);
  return roles.flatMap((role): RolesPage["quick"] => {
    const held = rows.filter((row) => row.role === role);
    if (role === "adviser") return oneOfEach(held.filter(isRegional(app))).map((row) => ({ ...optionOf(row), role }));
    const best = held.find((row) => preferred.has(row.organisationId) || preferred.has(row.gemeenteCode ?? ""));
    const chosen = best ?? held[0];
    return chosen === undefined ? [] : [{ ...optionOf(chosen), role }];
  });
}

function isRegional(app: App) {
  const { services } = app.rules.current(localDateAt(app.clock.now())).handreiking;
  const regional = new Set(services.filter(({ level }) => level === "regio").map(({ id }) => id));
  return ({ serviceId }: Row) => serviceId !== null && regional.has(serviceId);
}

const oneOfEach = (rows: readonly Row[]) =>
  rows.filter((row, index) => rows.findIndex((each) => each.organisationId === row.organisationId) === index);

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
