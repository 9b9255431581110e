import type BetterSqlite from "better-sqlite3";
import type { Outcome } from "~/domain/outcome";
import type { Context } from "~/server/context.server";
import type { TestApp } from "../support/test-app";
import type { TestPerson } from "../support/test-region";
import { obstaclesInRows } from "./guard-in-sql";
import { type Snapshot, snapshotOf } from "./snapshot";

/** What the oracle knows of one act: what its author saw, what was true when it ran, and what came of it. */
export type Deed = {
  who: string;
  act: string;
  /** The rows when the page was opened on which the act was decided. */
  seen: Snapshot;
  /** What the form that was sent said, as far as the oracle judges it. */
  sent: Record<string, unknown>;
  outcome: Outcome<unknown>;
  /** The rows at the beginning of the unit of work in which it ran; null when it came to none. */
  before: Snapshot | null;
  /** What stood in the way of a permit in that unit of work, by the rows. */
  obstacles: string[];
  /** The rows at the end of it, when it was kept. */
  after: Snapshot | null;
};

/** Waits until chance lets this person go on. */
export type Turn = () => Promise<void>;

/** Several people at one dossier, each of whom waits for a turn between looking, acting and being served. */
export function stage(app: TestApp, committed: BetterSqlite.Database, dossierId: string, turn: Turn) {
  const deeds: Deed[] = [];
  const rows = app.database.writerConnection.sqlite;

  /** The context of one request; its unit of work waits for a turn too, so that requests overtake each other. */
  async function contextOf(person: TestPerson, told: Partial<Deed> = {}): Promise<Context> {
    app.clock.moveTo(app.clock.now() + 1000);
    const ctx = await person.context();
    return {
      ...ctx,
      async write(work) {
        await turn();
        return app.database.write(async (tx) => {
          told.before = snapshotOf(rows, dossierId);
          told.obstacles = obstaclesInRows(rows, dossierId);
          const result = await work(tx);
          told.after = snapshotOf(rows, dossierId);
          return result;
        });
      },
    };
  }

  const look = () => snapshotOf(committed, dossierId);

  /**
   * A page with the rows that it was read from. A page is read in several statements; one between which somebody
   * else's act was kept shows neither what was nor what is, so that person looks again.
   */
  async function open<P>(read: () => Promise<P>): Promise<{ seen: Snapshot; page: P }> {
    const seen = look();
    const page = await read();
    return JSON.stringify(seen) === JSON.stringify(look()) ? { seen, page } : open(read);
  }

  return {
    deeds,
    turn,
    dossierId,
    look,
    open,
    contextOf,
    /** One act on what was seen; whatever comes of it is kept for the oracle. */
    async act<T>(
      who: string,
      name: string,
      person: TestPerson,
      { seen, sent = {} }: { seen: Snapshot; sent?: Record<string, unknown> },
      work: (ctx: Context) => Promise<Outcome<T>>,
    ): Promise<Outcome<T>> {
      const told: Partial<Deed> = {};
      const outcome = await work(await contextOf(person, told));
      const { before = null, obstacles = [], after = null } = told;
      deeds.push({ who, act: name, seen, sent, outcome, before, obstacles, after: outcome.ok ? after : null });
      return outcome;
    },
  };
}

export type Stage = ReturnType<typeof stage>;
