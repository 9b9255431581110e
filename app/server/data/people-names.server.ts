import { inArray } from "drizzle-orm";
import { user } from "~db/schema";
import type { Reader } from "../database.server";

/** The names of people by their ids, in the order of the alphabet. */
export async function namesOf(read: Reader, userIds: readonly string[]): Promise<readonly string[]> {
  const rows = read
    .select({ name: user.name })
    .from(user)
    .where(inArray(user.id, [...userIds]))
    .orderBy(user.name)
    .all();
  return rows.map(({ name }) => name);
}
