import type { Role } from "~/domain/access/roles";
import { navigationOf } from "../navigation.server";

/** Where a person's work begins, after signing in and from the name of the product. */
export function homePath(role: Role): string {
  // Nobody's work begins with the joint advices, so it is the same whether the method knows them.
  const [first, second] = navigationOf(role, { joinsAdvice: false });
  return (role === "adviser" ? second?.href : first?.href) ?? "/";
}
