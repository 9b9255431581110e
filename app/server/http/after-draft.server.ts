import { problemsOfAdvice } from "~/domain/advice/check-advice";
import type { NormConflict } from "~/domain/documents/conflicting-norms";
import type { Outcome } from "~/domain/outcome";
import type { AdvicePost } from "~/forms/advice-post";
import { refused } from "./respond.server";

/**
 * What follows on a concept that was posted: back to the rows after a button there, on to the check page when nothing
 * is missing, else the same page with what is. Own text that was not saved goes back with the refusal.
 */
export function afterDraft(
  outcome: Outcome<{ revision: number; conflicts?: readonly NormConflict[] }>,
  post: AdvicePost,
  to: (path: string) => Response,
): Response {
  const { act, draft, tooMuch } = post;
  if (!outcome.ok) {
    const { status } = refused(outcome);
    return Response.json({ reason: outcome.reason, fields: outcome.fields, draft }, { status });
  }
  if (tooMuch)
    return Response.json({ reason: "invalid", fields: { "": { code: "too_much_input" } }, draft }, { status: 422 });
  if (act !== "check") return to(act === "save" || act === "" ? "schrijven?bewaard=ja" : "schrijven#voorwaarden");
  const fields = problemsOfAdvice(draft, outcome.value.conflicts);
  if (Object.keys(fields).length > 0) return Response.json({ reason: "invalid", fields }, { status: 422 });
  return to("controleren");
}
