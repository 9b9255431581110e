import type { Actor } from "~/domain/access/actor";
import { localDateAt } from "~/domain/time/instant";
import type { LocalDate } from "~/domain/time/local-date";
import type { App } from "./app.server";
import type { Reader, Writer } from "./database.server";

/** What every use case and query gets: who acts, when, and the ways in and out. */
export type Context = {
  app: App;
  actor: Actor;
  /** The moment of the request, in UTC milliseconds. */
  now: number;
  /** The calendar day of that moment in Europe/Amsterdam. */
  today: LocalDate;
  read: Reader;
  write: <T>(work: (tx: Writer) => Promise<T>) => Promise<T>;
};

/** The context of one request or job by this actor, at the moment that the app's clock shows. */
export function contextFor(app: App, actor: Actor): Context {
  const now = app.clock.now();
  return {
    app,
    actor,
    now,
    today: localDateAt(now),
    read: app.database.reader,
    write: (work) => app.database.write(work),
  };
}
