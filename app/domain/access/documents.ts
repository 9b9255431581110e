import type { Role } from "./roles";

/** Kinds of documents that belong to a dossier, with the roles that read them; an organiser never reads advice. */
const readers = {
  advice_bundle: [
    "licensing_officer",
    "municipal_coordinator",
    "burgemeester",
    "adviser",
    "regional_coordinator",
    "inspector",
  ],
  permit: [
    "organiser",
    "licensing_officer",
    "municipal_coordinator",
    "burgemeester",
    "adviser",
    "regional_coordinator",
    "inspector",
  ],
  refusal: [
    "organiser",
    "licensing_officer",
    "municipal_coordinator",
    "burgemeester",
    "adviser",
    "regional_coordinator",
    "inspector",
  ],
  melding_letter: ["organiser", "licensing_officer", "municipal_coordinator", "burgemeester", "inspector"],
  application_copy: ["organiser", "licensing_officer", "municipal_coordinator", "burgemeester"],
} as const satisfies Record<string, readonly Role[]>;

/** Whether a role may read this kind of document of a dossier that it sees. */
export function mayReadDocument(role: Role, kind: string): boolean {
  const allowed: readonly Role[] = kind in readers ? readers[kind as keyof typeof readers] : [];
  return allowed.includes(role);
}
