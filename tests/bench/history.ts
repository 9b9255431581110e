import { hash, randomUUID } from "node:crypto";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { anchorText } from "~/domain/history/anchor-line";
import { type ChainedEntry, chainStart, chainText } from "~/domain/history/hash-chain";
import { readAnchor } from "~/server/anchor/read-anchor.server";
import { verifyHistory } from "~/server/backup/verify-history.server";
import { openConnection } from "~db/client.server";
import { migrateDatabase } from "~db/migrate.server";

// Checks a history of which every entry was a commit of its own: `node scripts/bench-history.mjs [entries]`.
const [wanted = 1_000_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "paraat-history-"));
const file = join(folder, "region.sqlite");
const anchor = join(folder, "history.anchor");

try {
  const { sqlite } = openConnection(file);
  migrateDatabase(sqlite);
  sqlite.pragma("synchronous = OFF");
  fill();
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
  const sizes = [file, anchor].map((each) => `${Math.round(statSync(each).size / 1e6)} MB`).join(" and ");
  say(`${wanted} entries and as many lines in the anchor (${sizes})`);
  say(`Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model ?? ""}`);
  for (const against of [null, anchor]) {
    const began = performance.now();
    const { user, system } = process.cpuUsage();
    const { entries, fault } = verifyHistory(sqlite, { anchor: against === null ? null : readAnchor(against) });
    const used = process.cpuUsage();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const processor = ((used.user + used.system - user - system) / 1e6).toFixed(1);
    const what = against === null ? "the chain alone" : "chain and anchor";
    const load = (loadavg()[0] ?? 0).toFixed(1);
    say(
      `${what}: ${entries} entries in ${seconds} s (processor ${processor} s, load ${load}), fault: ${fault?.fault ?? "none"}`,
    );
  }
  sqlite.close();

  function fill(): void {
    const insert = sqlite.prepare("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const lines = openSync(anchor, "a");
    let previousHash = chainStart;
    let texts: string[] = [];
    sqlite.exec("BEGIN");
    for (let sequence = 1; sequence <= wanted; sequence += 1) {
      const entry = anEntry(sequence, previousHash);
      previousHash = hash("sha256", chainText(entry));
      insert.run([...entry, previousHash]);
      const at = new Date(entry[8]).toISOString();
      texts.push(`${anchorText({ at, sequence, hash: previousHash, kind: "written" })}\n`);
      if (texts.length === 10_000 || sequence === wanted) {
        writeSync(lines, texts.join(""));
        texts = [];
      }
    }
    sqlite.exec("COMMIT");
    closeSync(lines);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** As an advice that was given, one of the longer entries. */
function anEntry(sequence: number, previousHash: string): ChainedEntry {
  const [dossierId, adviceId, actorId] = [randomUUID(), randomUUID(), randomUUID()];
  const said = {
    adviceId,
    conclusion: "positive",
    number: 1,
    requestId: randomUUID(),
    serviceId: "d1",
    versionNumber: 2,
  };
  const who = [actorId, "Jannie van der Veen", "adviser", "Dienst van de regio"] as const;
  const moment = Date.UTC(2026, 0, 1) + sequence * 1000;
  return [sequence, "advice.given", dossierId, adviceId, ...who, moment, JSON.stringify(said), previousHash];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
