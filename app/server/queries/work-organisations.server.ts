import { asc, ne } from "drizzle-orm";
import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { organisation } from "~db/schema";
import type { Context } from "../context.server";

/** The organisations in which the administrator gives roles; organisers bring themselves. */
export async function readWorkOrganisations(ctx: Context): Promise<Outcome<{ id: string; name: string }[]>> {
  if (!can(ctx.actor, "account.manage")) return refuse("forbidden");
  const rows = ctx.read
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(ne(organisation.kind, "organiser"))
    .orderBy(asc(organisation.name))
    .all();
  return ok(rows);
}
