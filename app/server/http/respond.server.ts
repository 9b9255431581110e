import type { TypedResponse } from "@remix-run/node";
import type { Outcome, Reason, Refusal } from "~/domain/outcome";
import type { FormResult } from "~/forms/field-state";
import type { RawValues } from "~/forms/raw-values";

/** What an action gives back after a refusal: `useActionData` has it, and the page shows it around what was typed. */
export type ActionProblem = FormResult & { reason: Reason; detail?: Refusal["detail"] };

type Answers<T> = {
  /** Where to go, or what to show, after the act was done. */
  ok: (value: T) => Response | Promise<Response>;
  /** What was typed, so that the page can show it again. */
  values?: RawValues;
};

/**
 * The one place where a refusal becomes an HTTP status: input to be mended is 422, a dossier that is not in the
 * state the act needs is 409; both come back to the page with what was typed. What the actor may not do (403) or may
 * not know to exist (404) is thrown to the error page.
 */
export async function respond<T>(
  outcome: Outcome<T>,
  { ok, values }: Answers<T>,
): Promise<TypedResponse<ActionProblem>> {
  if (!outcome.ok) return refused(outcome, values);
  return (await ok(outcome.value)) as TypedResponse<never>;
}

/** The same for a form that could not be read: `if (!parsed.ok) return refused(parsed, parsed.values)`. */
export function refused(refusal: Refusal, values?: RawValues): TypedResponse<ActionProblem> {
  const { reason, fields, detail } = refusal;
  const status = statusOf(reason);
  const response = Response.json({ reason, fields, detail, values }, { status }) as TypedResponse<ActionProblem>;
  if (status === 403 || status === 404) throw response;
  return response;
}

export function statusOf(reason: Reason): number {
  if (reason === "invalid") return 422;
  if (reason === "forbidden") return 403;
  return reason === "not_found" ? 404 : 409;
}

/** What a query found; a page of something that is not there for this actor is a 404. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw Response.json({ reason: "not_found" }, { status: 404 });
  return value;
}

/** What a query gives that may refuse, such as a page that the role may not see. */
export function granted<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw Response.json({ reason: outcome.reason }, { status: statusOf(outcome.reason) });
}
