import { createHash } from "node:crypto";
import type BetterSqlite from "better-sqlite3";
import fc from "fast-check";
import { chainStart, chainText, type StoredEntry } from "~/domain/history/hash-chain";

/** What somebody who has the database file does to the history in it. */
export type Attack = {
  what: string;
  /** Statements in order; the triggers are gone. */
  statements: readonly string[];
  /** Afterwards all numbers and hashes are made to fit again, so that the chain itself shows nothing. */
  hidden: boolean;
};

const columns = [
  "sequence",
  "type",
  "dossier_id",
  "subject_id",
  "actor_id",
  "actor_name",
  "actor_role",
  "actor_organisation",
  "occurred_at",
  "payload",
  "previous_hash",
  "hash",
];

/** Other contents for a column: of another kind, a little different, or those of another entry. */
const otherValue = (column: string, sequence: fc.Arbitrary<number>) =>
  fc.oneof(
    fc.string({ maxLength: 12 }).map((text) => `'${text.replaceAll("'", "''").replaceAll("\0", "")}'`),
    fc.integer().map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value.toFixed(3)),
    fc.uint8Array({ maxLength: 6 }).map((bytes) => `x'${Buffer.from(bytes).toString("hex")}'`),
    fc.constantFrom("NULL", `${column} || ' '`, `${column} + 1`, `CAST(${column} AS BLOB)`, `upper(${column})`),
    fc.constantFrom(`replace(${column}, '":', '": ')`, `replace(${column}, '{', '{"userId":"x",')`),
    sequence.map((other) => `(SELECT ${column} FROM history WHERE sequence = ${other})`),
  );

const renumber = (from: number, to: number) => `UPDATE history SET sequence = ${to} WHERE sequence = ${from}`;

const swapped = (one: number, other: number) => [renumber(one, -1), renumber(other, one), renumber(-1, other)];

/** Any attack on a history of so many entries. Some change nothing; the caller leaves those out. */
export function arbitraryAttack(entries: number): fc.Arbitrary<Attack> {
  const sequence = fc.integer({ min: 1, max: entries });
  const edit = fc
    .tuple(fc.constantFrom(...columns), sequence)
    .chain(([column, at]) =>
      otherValue(column, sequence).map((value) => [`UPDATE history SET ${column} = ${value} WHERE sequence = ${at}`]),
    );
  const deletion = fc
    .uniqueArray(sequence, { minLength: 1, maxLength: 4 })
    .map((chosen) => [`DELETE FROM history WHERE sequence IN (${chosen.join(", ")})`]);
  const swap = fc
    .uniqueArray(sequence, { minLength: 2, maxLength: 2 })
    .map(([one = 1, other = 2]) => swapped(one, other));
  const move = fc.tuple(sequence, sequence).map(([from, to]) => {
    const step = from < to ? 1 : -1;
    const between = Array.from({ length: Math.abs(to - from) }, (_, index) => from + step * (index + 1));
    return [renumber(from, -1), ...between.map((each) => renumber(each, each - step)), renumber(-1, to)];
  });
  const truncation = sequence.map((from) => [`DELETE FROM history WHERE sequence >= ${from}`]);
  const kinds = {
    edit,
    deletion,
    swap,
    move,
    truncation,
    several: fc.tuple(edit, deletion, swap).map((all) => all.flat()),
  };
  return fc
    .constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[]))
    .chain((what) => fc.record({ what: fc.constant(what), statements: kinds[what], hidden: fc.boolean() }));
}

/** Does it; false when the database itself refuses, as it does a number twice or a name left empty. */
export function attack(sqlite: BetterSqlite.Database, { statements, hidden }: Attack): boolean {
  try {
    for (const statement of statements) sqlite.exec(statement);
    if (hidden) fitAgain(sqlite);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && /^SQLITE_(CONSTRAINT|MISMATCH|ERROR)/.test(String(error.code))) {
      return false;
    }
    throw error;
  }
}

/** Anybody who knows the program can work out numbers and hashes that fit what now lies there. */
function fitAgain(sqlite: BetterSqlite.Database): void {
  const rows = sqlite.prepare("SELECT * FROM history ORDER BY sequence").raw().all() as StoredEntry[];
  sqlite.exec("DELETE FROM history");
  const insert = sqlite.prepare("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  let previousHash = chainStart;
  for (const [index, row] of rows.entries()) {
    const payload = String(row[9]);
    const entry = row
      .with(0, index + 1)
      .with(9, payload)
      .with(10, previousHash) as unknown as StoredEntry;
    previousHash = createHash("sha256").update(chainText(entry)).digest("hex");
    insert.run(entry.with(11, previousHash));
  }
}

/** Everything that lies in the history, each value with its kind. */
export function fingerprint(sqlite: BetterSqlite.Database): string {
  const all = columns.map((column) => `quote(${column})`).join(" || ',' || ");
  return String(
    sqlite.prepare(`SELECT group_concat(${all}, ';') FROM (SELECT * FROM history ORDER BY sequence)`).pluck().get(),
  );
}

export const withoutTriggers = (sqlite: BetterSqlite.Database): void => {
  for (const name of ["no_update", "no_delete", "no_replace"]) sqlite.exec(`DROP TRIGGER history_${name}`);
};
