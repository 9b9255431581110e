export type AccountState = "active" | "invited" | "disabled";

/** Whether somebody can sign in: yes, not before a password is chosen, or not any more. */
export function accountState(person: { disabledAt: number | null; passwordHash: string | null }): AccountState {
  if (person.disabledAt !== null) return "disabled";
  return person.passwordHash === null ? "invited" : "active";
}
