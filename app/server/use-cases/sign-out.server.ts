import type { App } from "../app.server";
import { endSession } from "../data/sessions.server";
import { sha256 } from "../identifiers.server";

/** Ends the session on the server, so that a copy of the cookie is worth nothing afterwards. */
export async function signOut(app: App, token: string | null): Promise<void> {
  if (token === null) return;
  await app.database.write((tx) => endSession(tx, sha256(token), app.clock.now()));
}
