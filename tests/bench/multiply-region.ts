import { createHash, randomUUID } from "node:crypto";
import BetterSqlite from "better-sqlite3";
import { chainText } from "~/domain/history/hash-chain";
import { verifyHistory } from "~/server/backup/verify-history.server";

type Row = Record<string, unknown>;

/** The rows of one edition, parents first; `@edition` is the edition. */
const dossiers = "SELECT id FROM dossier WHERE edition_id = @edition";
const applications = "SELECT id FROM application WHERE edition_id = @edition";
const requests = `SELECT id FROM advice_request WHERE dossier_id IN (${dossiers})`;
const advices = `SELECT id FROM advice WHERE request_id IN (${requests})`;
const parts: readonly [table: string, where: string][] = [
  ["evenement", "id = (SELECT evenement_id FROM edition WHERE id = @edition)"],
  ["edition", "id = @edition"],
  ["application", "edition_id = @edition"],
  ["draft", `application_id IN (${applications})`],
  ["application_version", `application_id IN (${applications})`],
  ["dossier", "edition_id = @edition"],
  ["file_version", `application_id IN (${applications}) OR dossier_id IN (${dossiers})`],
  ["advice_request", `dossier_id IN (${dossiers})`],
  ["advice", `request_id IN (${requests})`],
  ["advice_draft", `request_id IN (${requests})`],
  ["advice_condition", `advice_id IN (${advices})`],
  ["decision", `dossier_id IN (${dossiers})`],
  ["decision_condition", `decision_id IN (SELECT id FROM decision WHERE dossier_id IN (${dossiers}))`],
  ["evaluation", `dossier_id IN (${dossiers})`],
  ["condition_evaluation", `evaluation_id IN (SELECT id FROM evaluation WHERE dossier_id IN (${dossiers}))`],
  ...[
    "assessment_receipt",
    "classification",
    "milestone",
    "due_date",
    "meeting",
    "suspension",
    "review",
    "message",
  ].map((table): [string, string] => [table, `dossier_id IN (${dossiers})`]),
  ["history", `dossier_id IN (${dossiers}) OR subject_id IN (${applications})`],
];

/**
 * Copies what a demonstration region holds until it has so many dossiers: fresh ids everywhere, also inside JSON, new
 * references, and the history continued in its chain. Of every six copies five are of finished dossiers, because that
 * is what a region of some years mostly has. Mails are not copied.
 */
export function multiplyRegion(file: string, wanted: number): { dossiers: number; history: number; bytes: number } {
  const sqlite = new BetterSqlite(file);
  sqlite.pragma("synchronous = OFF");
  const all = sqlite
    .prepare<[], { id: string; open: number; dossiers: number }>(
      `SELECT edition_id AS id, sum(status NOT IN ('decided', 'evaluated', 'closed', 'withdrawn')) AS open,
       count(*) AS dossiers FROM dossier GROUP BY edition_id`,
    )
    .all();
  let made = all.reduce((sum, edition) => sum + edition.dossiers, 0);
  const copy = copier(sqlite);
  for (let pass = 0; made < wanted; pass += 1) {
    sqlite.exec("BEGIN");
    for (const edition of all) {
      if (made >= wanted || (edition.open > 0 && pass % 6 !== 0)) continue;
      copy(edition.id);
      made += edition.dossiers;
    }
    sqlite.exec("COMMIT");
  }
  const broken = sqlite.pragma("foreign_key_check") as unknown[];
  const { fault, entries } = verifyHistory(sqlite);
  if (broken.length > 0 || fault !== null)
    throw new Error(`${broken.length} broken references, ${JSON.stringify(fault)}`);
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
  const bytes =
    sqlite
      .prepare<[], number>("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
      .pluck()
      .get() ?? 0;
  sqlite.close();
  return { dossiers: made, history: entries, bytes };
}

function copier(sqlite: BetterSqlite.Database) {
  const reads = parts.map(([table, where]) => ({
    table,
    read: sqlite.prepare<[{ edition: string }], Row>(
      `SELECT * FROM "${table}" WHERE ${where} ${table === "history" ? "ORDER BY sequence" : ""}`,
    ),
  }));
  const inserts = new Map(parts.map(([table]) => [table, insertInto(sqlite, table)]));
  const originals = new Map<string, { table: string; rows: Row[] }[]>();
  const last = sqlite
    .prepare<[], { sequence: number; hash: string }>(
      "SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1",
    )
    .get();
  let { sequence, hash } = last ?? { sequence: 0, hash: "0".repeat(64) };
  let references = 0;

  return (editionId: string): void => {
    const found =
      originals.get(editionId) ?? reads.map(({ table, read }) => ({ table, rows: read.all({ edition: editionId }) }));
    originals.set(editionId, found);
    const fresh = freshIds(found.flatMap(({ rows }) => rows));
    for (const { table, rows } of found) {
      for (const original of rows) {
        const row = withIds(original, fresh);
        if (table === "dossier") row.reference = `E-${String(row.first_day).slice(0, 4)}-${50_000 + references++}`;
        if (table === "history") {
          sequence += 1;
          Object.assign(row, { sequence, previous_hash: hash });
          hash = hashOf(row);
          row.hash = hash;
        }
        inserts.get(table)?.run(row);
      }
    }
  };
}

function insertInto(sqlite: BetterSqlite.Database, table: string) {
  const columns = sqlite.prepare<[], string>(`SELECT name FROM pragma_table_info('${table}')`).pluck().all();
  return sqlite.prepare<[Row]>(`INSERT INTO "${table}" (${columns}) VALUES (${columns.map((name) => `@${name}`)})`);
}

/** A new id for everything that these rows bring along; what they only refer to, such as people, keeps its own. */
function freshIds(rows: readonly Row[]): ReadonlyMap<string, string> {
  const ids = rows.flatMap(({ id, thread_id }) => [id, thread_id]).filter((each) => typeof each === "string");
  return new Map(ids.map((id) => [id, randomUUID()]));
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function withIds(row: Row, fresh: ReadonlyMap<string, string>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replace(uuid, (id) => fresh.get(id) ?? id) : value,
    ]),
  );
}

function hashOf(row: Row): string {
  const text = chainText([
    Number(row.sequence),
    String(row.type),
    row.dossier_id as string | null,
    String(row.subject_id),
    row.actor_id as string | null,
    String(row.actor_name),
    String(row.actor_role),
    String(row.actor_organisation),
    Number(row.occurred_at),
    String(row.payload),
    String(row.previous_hash),
  ]);
  return createHash("sha256").update(text).digest("hex");
}
