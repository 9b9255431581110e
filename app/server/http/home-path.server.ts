import type { Role } from "~/domain/access/roles";
import { navigationOf } from "../navigation.server";

/** Where a person's work begins, after signing in and from the name of the product. */
export function homePath(role: Role): string {
  const [first, second] = navigationOf(role);
  return (role === "adviser" ? second?.href : first?.href) ?? "/";
}
