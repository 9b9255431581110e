import { roles } from "~/domain/access/roles";
import { roleLabels } from "./roles";

/** How a person signed: the title that was kept, else the role in words. */
export function signedAs(stored: string): string {
  const role = roles.find((each) => each === stored);
  return role === undefined ? stored : roleLabels[role];
}
