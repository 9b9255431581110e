import { redirect } from "@remix-run/node";
import type { Outcome } from "~/domain/outcome";
import { granted } from "./respond.server";

/** The page of a draft; one that was submitted leads to its confirmation, however old the bookmark is. */
export function openDraftPage<T>(draftId: string, outcome: Outcome<T>): T {
  if (!outcome.ok && outcome.reason === "already_done") throw redirect(`/aanvragen/${draftId}/ingediend`);
  return granted(outcome);
}
