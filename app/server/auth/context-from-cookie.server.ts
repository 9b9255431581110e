import { sessionHolds } from "~/domain/account/session-lifetime";
import type { App } from "../app.server";
import { type Context, contextFor } from "../context.server";
import { actorOf } from "../data/actors.server";
import { findSession, type SessionRecord, touchSession } from "../data/sessions.server";
import { sha256 } from "../identifiers.server";
import { sessionToken } from "./session-cookie.server";

/** Signs of life are written down this far apart, so that reading pages hardly ever writes. */
const touchEvery = 5 * 60_000;

/** The context of whoever sent this Cookie header; null when nobody is signed in or the session is over. */
export async function contextFromCookie(app: App, cookieHeader: string | null | undefined): Promise<Context | null> {
  const token = sessionToken(app.config.baseUrl, cookieHeader);
  if (token === null) return null;
  const found = await findSession(app.database.reader, sha256(token));
  if (found === null || !sessionHolds(found.session, app.clock.now())) return null;
  await keepAlive(app, found.session);
  return contextFor(app, actorOf(app, found.acting));
}

async function keepAlive(app: App, session: SessionRecord): Promise<void> {
  const now = app.clock.now();
  if (now - session.lastSeenAt < touchEvery) return;
  await app.database.write((tx) => touchSession(tx, session.id, now));
}
