import { redirect } from "@remix-run/node";
import type { Outcome } from "~/domain/outcome";
import { respond } from "./respond.server";

/** Back to the draft, which says whether a mail is on its way. */
export const afterMailing = (draftId: string, outcome: Outcome<{ isMailed: boolean }>) =>
  respond(outcome, {
    ok: ({ isMailed }) => redirect(`/aanvragen/${draftId}?gemaild=${isMailed ? "ja" : "genoeg"}`),
  });
