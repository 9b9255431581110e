import type { Role } from "~/domain/access/roles";

/** The role as the person in it would say it; a title such as "loco-burgemeester" goes before it. */
export const roleLabels: Record<Role, string> = {
  organiser: "organisator",
  licensing_officer: "vergunningverlener",
  municipal_coordinator: "evenementencoördinator van de gemeente",
  burgemeester: "burgemeester",
  adviser: "adviseur",
  regional_coordinator: "regionale coördinator",
  inspector: "toezichthouder",
  administrator: "beheerder van accounts",
};
