import type { DecisionKind } from "../dossier/status";
import type { FieldProblem } from "../outcome";
import type { LocalDate } from "../time/local-date";
import { parseLocalDate } from "../time/parse-local-date";
import { groundsIn, groundsOf } from "./decision-grounds";

/** What whoever decides says of the hearing of the holder or applicant, as it was typed. */
export type Hearing = {
  /** Whether this decision needs one; null as long as nobody chose. */
  needed: boolean | null;
  on: string;
  said: string;
};

/** What a decision against somebody rests on, and that person's view of it. */
export type Grounded = { grounds: readonly string[]; hearing: Hearing };

export const ungrounded: Grounded = { grounds: [], hearing: { needed: null, on: "", said: "" } };

/** Revoking always is to the burden of the holder; of the others whoever decides judges it (Awb 4:7 and 4:8). */
export const hearingIsFixed = (kind: DecisionKind): boolean => kind === "revoked";

const mayNeedHearing = (kind: DecisionKind): boolean => groundsOf(kind).length > 0;

/**
 * What is missing in the grounds of a decision, by field. A refusal names the interests it protects (APV 1:8); amending
 * or revoking names a ground and comes after hearing the holder (APV 1:6).
 */
export function problemsOfGrounds(
  kind: DecisionKind,
  { grounds, hearing }: Grounded,
  today: LocalDate,
): Readonly<Record<string, FieldProblem>> {
  const problems: Record<string, FieldProblem> = {};
  if (!mayNeedHearing(kind)) return problems;
  if (groundsIn(kind, grounds).length === 0) problems.grounds = { code: "choice_required" };
  if (!hearingIsFixed(kind) && hearing.needed === null) problems.heard = { code: "choice_required" };
  if (!isHeard(kind, hearing)) return problems;
  const day = parseLocalDate(hearing.on.trim());
  if (hearing.on.trim() === "") problems.heardOn = { code: "required" };
  else if (!day.ok) problems.heardOn = { code: day.reason };
  else if (day.value > today) problems.heardOn = { code: "date_to_come" };
  if (hearing.said.trim() === "") problems.hearing = { code: "required" };
  return problems;
}

const isHeard = (kind: DecisionKind, { needed }: Hearing): boolean => hearingIsFixed(kind) || needed === true;

/** What is kept of it with the decision; nothing for a kind that rests on no ground of the ordinance. */
export function groundsToKeep(kind: DecisionKind, { grounds, hearing }: Grounded) {
  const day = parseLocalDate(hearing.on.trim());
  const heard = mayNeedHearing(kind) && isHeard(kind, hearing) && day.ok;
  return {
    grounds: [...groundsIn(kind, grounds)],
    heardOn: heard ? day.value : null,
    hearing: heard ? hearing.said.trim() : "",
  };
}
