import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "better-sqlite3";
import { type EntryPoint, entryPoints } from "~/server/http/entry-points.server";
import { expectations } from "../integration/access/expectations";
import { root } from "./source-tree";

/** Somebody of the demonstration who visits every page of the own role; `membershipId` null is whoever is not signed in. */
export type Visitor = { role: string | null; membershipId: string | null; name: string };

/** A page with the addresses at which this visitor may find it, the most telling first. */
export type Visit = { key: string; addresses: readonly string[] };

type Person = Visitor & { organisationId: string | null; gemeenteCode: string | null };

const roles = [
  "organiser",
  "licensing_officer",
  "municipal_coordinator",
  "burgemeester",
  "inspector",
  "adviser",
  "regional_coordinator",
  "administrator",
] as const;

/** One person of each role: of the gemeente, the service and the organiser with the most in hand. */
export function visitorsOf(dataDir: string): Visitor[] {
  return [{ role: null, membershipId: null, name: "niemand" }, ...roles.map((role) => personIn(dataDir, role))];
}

function personIn(dataDir: string, role: string): Person {
  return inRegion(dataDir, (all) => {
    const [found] = all<Person>(
      `SELECT m.role, m.id AS membershipId, u.name, o.id AS organisationId, o.gemeente_code AS gemeenteCode,
         (SELECT count(DISTINCT d.status) FROM dossier d WHERE d.gemeente_code = o.gemeente_code OR d.organisation_id = o.id)
         + 100 * (SELECT count(DISTINCT r.status) FROM advice_request r WHERE r.organisation_id = o.id)
         + 100 * EXISTS (SELECT 1 FROM draft WHERE organisation_id = o.id AND submitted_at IS NULL AND deleted_at IS NULL) AS weight
       FROM membership m JOIN user u ON u.id = m.user_id JOIN organisation o ON o.id = m.organisation_id
       WHERE m.role = ? ORDER BY weight DESC, m.id LIMIT 1`,
      role,
    );
    if (found === undefined) throw new Error(`nobody in the demonstration is ${role}`);
    return found;
  });
}

/** Every page of the list that this role may see, and where to find it. */
export async function visitsOf(dataDir: string, { role }: Visitor): Promise<Visit[]> {
  const build = await import(pathToFileURL(join(root, "build/server/index.js")).href);
  const person = role === null ? null : personIn(dataDir, role);
  return entryPoints(build)
    .filter(({ kind, id }) => kind === "page" && id !== "routes/$")
    .filter(({ id }) => mayRead(id, role))
    .map((entry) => ({ key: entry.id, addresses: addressesOf(dataDir, entry, person) }));
}

function mayRead(id: string, role: string | null): boolean {
  const who = expectations[id]?.read;
  if (who === undefined) throw new Error(`no expectation for ${id}`);
  if (typeof who === "string") return who === "all" || role !== null;
  return who.some((known) => known === role);
}

const statusesByWealth = `CASE d.status WHEN 'ready' THEN 0 WHEN 'advising' THEN 1 WHEN 'evaluated' THEN 2
  WHEN 'decided' THEN 3 WHEN 'classified' THEN 4 ELSE 5 END`;

function addressesOf(dataDir: string, { id, path }: EntryPoint, person: Person | null): string[] {
  if (!path.includes(":")) return [path];
  const over = expectations[id]?.over;
  const fill = (values: Record<string, unknown>) => path.replace(/:(\w+)/g, (_, name) => String(values[name] ?? "x"));
  return inRegion(dataDir, (all) => {
    const own = { gemeente: person?.gemeenteCode ?? null, organisation: person?.organisationId ?? null };
    switch (over) {
      case "dossier": {
        const isOfRegion =
          person?.role === "regional_coordinator" || (person?.role === "adviser" && own.gemeente === null);
        const where = isOfRegion
          ? "@gemeente IS @gemeente OR @organisation IS @organisation"
          : "d.gemeente_code = @gemeente OR d.organisation_id = @organisation";
        const order = `ORDER BY ${statusesByWealth}, d.id`;
        return all<Record<string, unknown>>(
          `SELECT d.reference, min(d.id), d.status FROM dossier d WHERE ${where} GROUP BY d.status, d.track, d.kind, d.outcome ${order}`,
          own,
        ).map((row) => fill({ ...row, questionId: "omschrijving_evenement" }));
      }
      case "announcement":
        return all<Record<string, unknown>>(
          `SELECT d.reference FROM dossier d JOIN announcement a ON a.dossier_id = d.id
           WHERE d.gemeente_code = @gemeente OR d.organisation_id = @organisation
           ORDER BY d.status <> 'announced', d.reference LIMIT 3`,
          own,
        ).map(fill);
      case "request_in_dossier":
        return all<Record<string, unknown>>(
          `SELECT d.reference, r.id AS requestId FROM advice_request r JOIN dossier d ON d.id = r.dossier_id
           WHERE d.gemeente_code = @gemeente OR d.organisation_id = @organisation GROUP BY r.status`,
          own,
        ).map(fill);
      case "request":
      case "joint_request":
        return all<Record<string, unknown>>(
          `SELECT min(r.id) AS requestId FROM advice_request r
           WHERE @gemeente IS @gemeente AND r.organisation_id = @organisation AND r.status <> 'concept' GROUP BY r.status`,
          own,
        ).map(fill);
      case "draft":
        return all<Record<string, unknown>>(
          `SELECT id AS draftId FROM draft WHERE @gemeente IS @gemeente AND (organisation_id = @organisation OR submitted_at IS NULL)
             AND deleted_at IS NULL ORDER BY organisation_id <> @organisation, submitted_at IS NOT NULL`,
          own,
        ).map((row) => fill({ ...row, sectionId: "contact" }));
      case "account":
        return all<Record<string, unknown>>("SELECT id AS userId FROM user LIMIT 2").map(fill);
      case "membership":
        return all<Record<string, unknown>>("SELECT id AS membershipId FROM membership LIMIT 2").map(fill);
      case "outage":
        return all<Record<string, unknown>>("SELECT id AS outageId FROM outage ORDER BY ended_at LIMIT 2").map(fill);
      case "report":
        return ["2025", "2026"].map((year) => fill({ year, scope: "regio", section: "summary" }));
      default:
        return [];
    }
  });
}

type All = <T>(statement: string, ...values: unknown[]) => T[];

function inRegion<T>(dataDir: string, read: (all: All) => T): T {
  const database = new Database(join(dataDir, "region.sqlite"), { readonly: true });
  try {
    return read((statement, ...values) => database.prepare(statement).all(...values) as never);
  } finally {
    database.close();
  }
}
