import { linkState, opensAccount } from "~/domain/account/account-link";
import type { App } from "../app.server";
import { linkTokenHash } from "../auth/link-token.server";
import { findAccountLink } from "../data/account-links.server";

export type AccountLinkPage = { state: "works" | "used" | "expired"; isInvitation: boolean; email: string };

/** What a mailed link is worth now; null when there never was one. Reading it does not use it up. */
export async function readAccountLink(app: App, token: string): Promise<AccountLinkPage | null> {
  const found = await findAccountLink(app.database.reader, linkTokenHash(token));
  if (found === null || found.person.disabledAt !== null || !opensAccount(found.link)) return null;
  const state = linkState(found.link, app.clock.now());
  const isInvitation = found.link.purpose === "invitation";
  // Whoever finds an old mail learns nothing from the page.
  return { state, isInvitation, email: state === "works" ? found.person.email : "" };
}
