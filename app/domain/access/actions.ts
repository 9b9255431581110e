import type { Actor } from "./actor";
import type { Role } from "./roles";

/**
 * Every act and every kind of page, with the roles that may do or see it. Which dossiers the act reaches is
 * a second question, answered by `dossierScope`.
 */
export const permissions = {
  "application.write": ["organiser"],
  "announcement.read": ["organiser", "licensing_officer", "municipal_coordinator", "burgemeester"],
  "application.read": [
    "organiser",
    "licensing_officer",
    "municipal_coordinator",
    "burgemeester",
    "adviser",
    "regional_coordinator",
    "inspector",
  ],
  "dossier.read": [
    "organiser",
    "licensing_officer",
    "municipal_coordinator",
    "burgemeester",
    "adviser",
    "regional_coordinator",
    "inspector",
  ],
  "dossier.work": [
    "licensing_officer",
    "municipal_coordinator",
    "burgemeester",
    "adviser",
    "regional_coordinator",
    "inspector",
  ],
  "dossier.handle": ["licensing_officer", "municipal_coordinator"],
  "dossier.assign": ["municipal_coordinator"],
  "application.enter_on_paper": ["licensing_officer", "municipal_coordinator"],
  "application.correct": ["licensing_officer", "municipal_coordinator"],
  "advice.request": ["licensing_officer", "municipal_coordinator"],
  "advice.answer": ["adviser"],
  "advice.join": ["regional_coordinator"],
  "advice.read": [
    "licensing_officer",
    "municipal_coordinator",
    "burgemeester",
    "adviser",
    "regional_coordinator",
    "inspector",
  ],
  "decision.take": ["licensing_officer", "municipal_coordinator", "burgemeester"],
  "decision.depart_from_guard": ["burgemeester"],
  "warning.confirm": ["burgemeester"],
  "note.read": ["licensing_officer", "municipal_coordinator", "burgemeester"],
  "note.write": ["licensing_officer", "municipal_coordinator"],
  "bundle.read": [
    "licensing_officer",
    "municipal_coordinator",
    "burgemeester",
    "adviser",
    "regional_coordinator",
    "inspector",
  ],
  "history.read": [
    "licensing_officer",
    "municipal_coordinator",
    "burgemeester",
    "adviser",
    "regional_coordinator",
    "inspector",
  ],
  "evaluation.write": ["organiser", "licensing_officer", "municipal_coordinator", "adviser", "regional_coordinator"],
  "report.read": [
    "licensing_officer",
    "municipal_coordinator",
    "burgemeester",
    "adviser",
    "regional_coordinator",
    "inspector",
  ],
  "report.write": ["regional_coordinator"],
  "handreiking.read": [
    "organiser",
    "licensing_officer",
    "municipal_coordinator",
    "burgemeester",
    "adviser",
    "regional_coordinator",
    "inspector",
  ],
  "handreiking.write": ["regional_coordinator"],
  "account.manage": ["administrator"],
  "outage.record": ["administrator"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;

/** Whether the role in which this person acts may do this at all. */
export function can(actor: Actor, action: Action): boolean {
  const allowed: readonly Role[] = permissions[action];
  return allowed.includes(actor.role);
}
