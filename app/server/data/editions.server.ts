import { eq } from "drizzle-orm";
import { edition } from "~db/schema";
import type { Writer } from "../database.server";

type Copies = { name: string; firstDay: string; lastDay: string; place: string };

/** Lets the edition say what the newest version of its application says. */
export async function updateEdition(tx: Writer, id: string, copies: Copies): Promise<void> {
  tx.update(edition)
    .set({ ...copies, year: Number(copies.firstDay.slice(0, 4)) })
    .where(eq(edition.id, id))
    .run();
}
