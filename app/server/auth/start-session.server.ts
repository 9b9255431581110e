import type { App } from "../app.server";
import { endSession, insertSession } from "../data/sessions.server";
import type { Writer } from "../database.server";
import { newSecretToken, sha256 } from "../identifiers.server";

type Start = {
  userId: string;
  membershipId: string;
  /** The session that this browser had until now: it ends, so that a token never outlives a change of rights. */
  endedToken: string | null;
  /** When the session ends at the latest; a change of role does not make it longer. */
  expiresAt?: number;
};

/** Begins a session and gives the token for the cookie; only its hash is kept. */
export async function startSession(tx: Writer, app: App, start: Start): Promise<string> {
  const { userId, membershipId, endedToken, expiresAt } = start;
  const now = app.clock.now();
  if (endedToken !== null) await endSession(tx, sha256(endedToken), now);
  const token = newSecretToken();
  await insertSession(tx, { id: app.newId(), tokenHash: sha256(token), userId, membershipId, now, expiresAt });
  return token;
}
