import { createHmac } from "node:crypto";
import type { App } from "../app.server";
import { sha256 } from "../identifiers.server";
import { keptSecret } from "../session-secret.server";

/**
 * The secret part of a mailed link, made from its id with the installation's secret. The database holds only a hash
 * of it: whoever reads the database or a backup cannot open an account with it.
 */
export function linkToken(app: App, linkId: string): string {
  return keyed(app, `account-link:${linkId}`);
}

export const linkTokenHash = (token: string): string => sha256(token);

/** A value that stands for a network address or an account without telling which. */
export function keyed(app: App, text: string): string {
  const secret = app.config.sessionSecret ?? keptSecret(app.config.dataDir);
  return createHmac("sha256", secret).update(text).digest("base64url");
}
