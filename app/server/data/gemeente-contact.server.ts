import { eq } from "drizzle-orm";
import { gemeente } from "~db/schema";
import type { Reader } from "../database.server";

export type GemeenteContact = { name: string; phone: string | null; email: string | null };

/** With whom to speak at a gemeente; null for a code that is none of the region's. */
export async function gemeenteContact(read: Reader, code: string): Promise<GemeenteContact | null> {
  const { name, phone, email } = gemeente;
  return read.select({ name, phone, email }).from(gemeente).where(eq(gemeente.code, code)).get() ?? null;
}
