import { type Connection, type OpenConnection, openConnection } from "~db/client.server";
import { migrateDatabase } from "~db/migrate.server";
import type { Logger } from "./log.server";

/** A connection inside a unit of work: sees its own uncommitted rows and may write. */
export type Writer = Connection & { readonly __writes?: true };

/** A connection that only reads what was committed. */
export type Reader = Connection;

export type Database = {
  /** Runs work in one transaction: all of it is kept, or nothing when it throws. One at a time. */
  write<T>(work: (tx: Writer) => Promise<T>): Promise<T>;
  /** For queries; never sees what a unit of work has not committed. */
  readonly reader: Reader;
  /** The engine itself, for backup and checks. */
  readonly writerConnection: OpenConnection;
  close(): void;
};

type Options = {
  file: string;
  log: Logger;
  now: () => number;
  onStatement?: (text: string) => void;
  /** Told after every commit, before whoever asked for the work gets an answer. */
  onCommit?: () => void;
};

const longestWork = 50;

/** Opens and migrates the region's file and gives the one way in: a writer behind a queue and a reader. */
export function openDatabase({ file, log, now, onStatement, onCommit }: Options): Database {
  const writerConnection = openConnection(file, { onStatement });
  migrateDatabase(writerConnection.sqlite);
  const readerConnection = openConnection(file, { readOnly: true, onStatement });
  let queue: Promise<unknown> = Promise.resolve();

  async function runInTransaction<T>(work: (tx: Writer) => Promise<T>): Promise<T> {
    const { sqlite, orm } = writerConnection;
    const started = now();
    sqlite.exec("BEGIN IMMEDIATE");
    try {
      const result = await work(orm);
      sqlite.exec("COMMIT");
      onCommit?.();
      return result;
    } catch (error) {
      if (sqlite.inTransaction) sqlite.exec("ROLLBACK");
      throw error;
    } finally {
      const took = now() - started;
      if (took > longestWork) log.warn({ took }, "a unit of work kept others waiting");
    }
  }

  return {
    write(work) {
      const turn = queue.then(() => runInTransaction(work));
      queue = turn.catch(() => undefined);
      return turn;
    },
    reader: readerConnection.orm,
    writerConnection,
    close() {
      readerConnection.sqlite.close();
      writerConnection.sqlite.close();
    },
  };
}
