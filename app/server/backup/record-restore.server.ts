import type { ChainHead } from "~/domain/history/hash-chain";
import { openConnection } from "~db/client.server";
import { headOf } from "../anchor/history-anchor.server";
import { record } from "../history.server";
import type { Manifest } from "./manifest.server";

type Restored = { file: string; manifest: Manifest; lostUpTo: number | null; now: number };

/** Writes in a history that was put back that this happened, and which entries it had once that are lost. */
export async function recordRestore({ file, manifest, lostUpTo, now }: Restored): Promise<ChainHead> {
  const { orm, sqlite } = openConnection(file);
  try {
    const { database, history, madeAt } = manifest;
    const payload = { madeAt, upTo: history?.sequence ?? 0, lostUpTo };
    const fact = { type: "backup.restored" as const, dossierId: null, subjectId: database.sha256, payload };
    sqlite.exec("BEGIN IMMEDIATE");
    await record(orm, { actor: null, now }, fact);
    sqlite.exec("COMMIT");
    const head = headOf(sqlite);
    if (head === null) throw new Error("what was recorded is not there");
    return head;
  } finally {
    sqlite.close();
  }
}
