import { and, asc, desc, eq, isNull, type SQL } from "drizzle-orm";
import { roleLabels } from "~/copy/nl/account/roles";
import type { WalkStepId } from "~/copy/nl/public/walk";
import type { Role } from "~/domain/access/roles";
import { adviceRequest, dossier, membership, organisation, user } from "~db/schema";
import type { App } from "../app.server";
import type { Reader } from "../database.server";

export type WalkStep = { id: WalkStepId; href: string; membershipId: string; who: string };

/**
 * The steps of the guided walk through a demonstration, each with somebody who can take it and the page where it
 * begins. A step of which the region holds no example is left out. Null in production: the walk is not there.
 */
export async function readWalk(app: App): Promise<readonly WalkStep[] | null> {
  if (app.config.mode === "production") return null;
  const read = app.database.reader;
  const steps = [
    apply(read),
    work(read),
    classify(read),
    advise(read),
    join(read),
    decide(read),
    documents(read),
    report(read),
  ];
  return steps.filter((step) => step !== null);
}

function apply(read: Reader): WalkStep | null {
  return step("apply", "/aanvragen/nieuw", member(read, eq(membership.role, "organiser")));
}

function work(read: Reader): WalkStep | null {
  const found = dossierWith(read, eq(dossier.status, "advising"));
  return found === null ? null : step("work", "/werk", officerOf(read, found.gemeenteCode));
}

function classify(read: Reader): WalkStep | null {
  const found = dossierWith(read, eq(dossier.status, "complete"));
  return found === null
    ? null
    : step("classify", `/dossiers/${found.reference}/risicoscan`, officerOf(read, found.gemeenteCode));
}

function advise(read: Reader): WalkStep | null {
  const found = openRequest(read, "single");
  return found === null
    ? null
    : step("advise", `/adviezen/${found.id}`, member(read, eq(organisation.id, found.organisationId)));
}

function join(read: Reader): WalkStep | null {
  const found = openRequest(read, "joint");
  return found === null
    ? null
    : step("join", `/integraal/${found.id}`, member(read, eq(membership.role, "regional_coordinator")));
}

function decide(read: Reader): WalkStep | null {
  const found = dossierWith(read, eq(dossier.status, "ready"));
  return found === null
    ? null
    : step("decide", `/dossiers/${found.reference}/besluit`, officerOf(read, found.gemeenteCode));
}

function documents(read: Reader): WalkStep | null {
  const found = dossierWith(read, and(eq(dossier.status, "decided"), eq(dossier.outcome, "granted")));
  return found === null
    ? null
    : step("documents", `/dossiers/${found.reference}/documenten`, officerOf(read, found.gemeenteCode));
}

function report(read: Reader): WalkStep | null {
  return step("report", "/jaarverslag", member(read, eq(membership.role, "regional_coordinator")));
}

function dossierWith(read: Reader, where: SQL | undefined) {
  return read.select().from(dossier).where(where).orderBy(desc(dossier.firstDay)).limit(1).get() ?? null;
}

function openRequest(read: Reader, kind: "single" | "joint") {
  const where = and(eq(adviceRequest.status, "asked"), eq(adviceRequest.kind, kind));
  return read.select().from(adviceRequest).where(where).orderBy(asc(adviceRequest.dueOn)).limit(1).get() ?? null;
}

type Member = { membershipId: string; role: Role; organisationName: string };

function officerOf(read: Reader, gemeenteCode: string): Member | null {
  return member(read, and(eq(membership.role, "licensing_officer"), eq(organisation.gemeenteCode, gemeenteCode)));
}

function member(read: Reader, where: SQL | undefined): Member | null {
  const found = read
    .select({ membershipId: membership.id, role: membership.role, organisationName: organisation.name })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .innerJoin(user, eq(user.id, membership.userId))
    .where(and(where, isNull(membership.endedAt), isNull(user.disabledAt)))
    .orderBy(asc(membership.createdAt))
    .limit(1)
    .get();
  return found ?? null;
}

function step(id: WalkStepId, href: string, who: Member | null): WalkStep | null {
  if (who === null) return null;
  return {
    id,
    href,
    membershipId: who.membershipId,
    who: `${roleLabels[who.role].toLowerCase()} bij ${who.organisationName}`,
  };
}
