/** What an organisation is in the process. */
export const organisationKinds = ["organiser", "gemeente", "service", "region"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What a person may be within an organisation; a person holds one membership at a time while working. */
export const roles = [
  "organiser",
  "licensing_officer",
  "municipal_coordinator",
  "burgemeester",
  "adviser",
  "regional_coordinator",
  "inspector",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

/** The roles that each kind of organisation can give. */
export const rolesOfKind: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  organiser: ["organiser"],
  gemeente: ["licensing_officer", "municipal_coordinator", "burgemeester", "inspector"],
  service: ["adviser"],
  region: ["regional_coordinator", "administrator"],
};
