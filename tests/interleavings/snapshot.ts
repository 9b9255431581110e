import type BetterSqlite from "better-sqlite3";

export type RequestRow = {
  id: string;
  kind: "single" | "joint";
  service: string;
  organisation: string;
  status: string;
  revision: number;
  closedAt: number | null;
  closingReason: string | null;
  /** Revision of the concept that the service is writing; 0 for none. */
  draft: number;
  /** The newest advice on it; null for none. */
  newest: string | null;
};

/** A dossier as it stands in the rows at one moment, read past all code of the program. */
export type Snapshot = {
  revision: number;
  status: string;
  outcome: string | null;
  confirmedClass: string | null;
  proposedClass: string | null;
  versionId: string;
  versionNumber: number;
  answers: Record<string, unknown>;
  requests: RequestRow[];
  /** Warnings that nobody read. */
  unread: string[];
  /** The review that stands open. */
  review: string | null;
  decisions: number;
};

const sql = `
  select d.revision, d.status, d.outcome, d.confirmed_class as confirmedClass, d.proposed_class as proposedClass,
    v.id as versionId, v.number as versionNumber, v.answers,
    (select json_group_array(json_object('id', r.id, 'kind', r.kind, 'service', r.service_id,
        'organisation', r.organisation_id, 'status', r.status, 'revision', r.revision, 'closedAt', r.closed_at,
        'closingReason', r.closing_reason,
        'draft', coalesce((select c.revision from advice_draft c where c.request_id = r.id), 0),
        'newest', (select a.id from advice a where a.request_id = r.id order by a.number desc limit 1)))
      from (select * from advice_request where dossier_id = d.id order by id) r) as requests,
    (select json_group_array(w.id) from (select id from warning where dossier_id = d.id and confirmed_at is null
      order by id) w) as unread,
    (select r.id from review r where r.dossier_id = d.id and r.settled_at is null) as review,
    (select count(*) from decision c where c.dossier_id = d.id) as decisions
  from dossier d join application_version v on v.application_id = d.application_id
  where d.id = ? order by v.number desc limit 1`;

const prepared = new WeakMap<BetterSqlite.Database, BetterSqlite.Statement>();

/** What the rows say of a dossier on this connection: the writer's sees its open transaction, another what is committed. */
export function snapshotOf(connection: BetterSqlite.Database, dossierId: string): Snapshot {
  const statement = prepared.get(connection) ?? connection.prepare(sql);
  prepared.set(connection, statement);
  const row = statement.get(dossierId) as Record<string, unknown>;
  return {
    ...(row as unknown as Snapshot),
    answers: JSON.parse(String(row.answers)),
    requests: JSON.parse(String(row.requests)),
    unread: JSON.parse(String(row.unread)),
  };
}

/** The advice that there is to be weighed: the newest on each request that was not withdrawn. */
export const adviceIn = ({ requests }: Snapshot): string[] =>
  requests.flatMap(({ newest, status }) => (newest === null || status === "withdrawn" ? [] : [newest])).sort();
