import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { readAnchor } from "~/server/anchor/read-anchor.server";
import { verifyHistory } from "~/server/backup/verify-history.server";
import { filePath } from "~/server/files/file-store.server";
import type { Acknowledged } from "./busy-visitors";
import { anchorName } from "./server-under-test";

/** Rows that a unit of work makes together; each statement finds those that stand alone. */
const halfWritten: Record<string, string> = {
  "dossier without a submitted version": `SELECT reference FROM dossier d WHERE d.application_id IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM application_version v WHERE v.application_id = d.application_id)`,
  "dossier without a receipt": `SELECT reference FROM dossier d WHERE d.application_id IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM assessment_receipt r WHERE r.dossier_id = d.id)`,
  "dossier without history": `SELECT reference FROM dossier d WHERE d.application_id IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM history h WHERE h.dossier_id = d.id AND h.type = 'dossier.received')`,
  "dossier that nobody applied for and nobody announced": `SELECT reference FROM dossier d WHERE d.application_id IS NULL AND NOT EXISTS
    (SELECT 1 FROM announcement a JOIN history h ON h.dossier_id = a.dossier_id AND h.type = 'evenement.announced'
      WHERE a.dossier_id = d.id)`,
  "dossier without milestone": `SELECT reference FROM dossier d WHERE NOT EXISTS
    (SELECT 1 FROM milestone m WHERE m.dossier_id = d.id)`,
  "history of a dossier that is not there": `SELECT sequence FROM history h WHERE h.dossier_id IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM dossier d WHERE d.id = h.dossier_id)`,
  "application without a version": `SELECT id FROM application a WHERE NOT EXISTS
    (SELECT 1 FROM application_version v WHERE v.application_id = a.id)`,
  "version without history": `SELECT id FROM application_version v WHERE NOT EXISTS
    (SELECT 1 FROM history h WHERE h.type = 'application.submitted' AND json_extract(h.payload, '$.versionId') = v.id)`,
  "version without the mail of its receipt": `SELECT id FROM application_version v WHERE NOT EXISTS
    (SELECT 1 FROM outbox o WHERE o.cause = 'application_received:' || v.id)`,
  "version of a draft that is still open": `SELECT v.id FROM application_version v JOIN draft d ON d.id = v.draft_id
    WHERE d.submitted_at IS NULL OR d.application_version_id IS NOT v.id`,
  "submitted draft without a version": `SELECT id FROM draft d WHERE d.submitted_at IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM application_version v WHERE v.draft_id = d.id)`,
  "decided dossier without a decision": `SELECT reference FROM dossier d WHERE d.status = 'decided' AND NOT EXISTS
    (SELECT 1 FROM decision n WHERE n.dossier_id = d.id)`,
  "decision on a dossier that is not decided": `SELECT n.id FROM decision n JOIN dossier d ON d.id = n.dossier_id
    WHERE d.status NOT IN ('decided', 'evaluated', 'closed')`,
  "decision without history": `SELECT id FROM decision n WHERE NOT EXISTS
    (SELECT 1 FROM history h WHERE h.type = 'decision.taken' AND h.subject_id = n.id)`,
};

export type Checked = { faults: string[]; lost: number };

/** Everything that is wrong with a region: damage, half writes, and what was answered for but is gone. */
export function faultsOfRegion(dataDir: string, noted: Acknowledged): Checked {
  const anchor = readAnchor(join(dataDir, anchorName));
  const sqlite = new BetterSqlite(join(dataDir, "region.sqlite"), { readonly: true });
  try {
    const lost = lostOf(sqlite, noted);
    return {
      faults: [...damageOf(sqlite, anchor), ...halvesOf(sqlite), ...filesOf(sqlite, dataDir), ...lost],
      lost: lost.length,
    };
  } finally {
    sqlite.close();
  }
}

function damageOf(sqlite: BetterSqlite.Database, anchor: ReturnType<typeof readAnchor>): string[] {
  const integrity = sqlite.pragma("integrity_check", { simple: true });
  const broken = sqlite.pragma("foreign_key_check") as unknown[];
  const { fault } = verifyHistory(sqlite, { anchor });
  return [
    ...(integrity === "ok" ? [] : [`damaged: ${integrity}`]),
    ...broken.map((row) => `broken reference ${JSON.stringify(row)}`),
    ...(anchor === null ? ["no anchor of the history"] : []),
    ...(fault === null ? [] : [`history: ${JSON.stringify(fault)}`]),
  ];
}

function halvesOf(sqlite: BetterSqlite.Database): string[] {
  return Object.entries(halfWritten).flatMap(([what, query]) =>
    sqlite
      .prepare<[], string | number>(query)
      .pluck()
      .all()
      .map((found) => `${what}: ${found}`),
  );
}

/** A file without a row may be: its answer was never given. A row without its file may not. */
function filesOf(sqlite: BetterSqlite.Database, dataDir: string): string[] {
  const rows = sqlite.prepare<[], { id: string; sha256: string }>("SELECT id, sha256 FROM file_version").all();
  const missing = rows.filter(({ sha256 }) => !existsSync(filePath(dataDir, sha256)));
  const folder = join(dataDir, "files");
  const kept = readdirSync(folder).flatMap((part) => readdirSync(join(folder, part)));
  const altered = kept.filter((name) => hashOf(readFileSync(filePath(dataDir, name))) !== name);
  return [
    ...missing.map(({ id }) => `row without its file: ${id}`),
    ...altered.map((name) => `file with other contents: ${name}`),
  ];
}

function lostOf(sqlite: BetterSqlite.Database, { uploads, submissions, decisions }: Acknowledged): string[] {
  const upload = sqlite.prepare<[string, string]>("SELECT 1 FROM file_version WHERE draft_id = ? AND sha256 = ?");
  const submission = sqlite.prepare<[string]>(
    "SELECT 1 FROM application_version v JOIN dossier d ON d.application_id = v.application_id WHERE v.draft_id = ?",
  );
  const dossier = sqlite.prepare<[string]>("SELECT 1 FROM dossier WHERE reference = ?");
  const decision = sqlite.prepare<[string]>(
    "SELECT 1 FROM decision n JOIN dossier d ON d.id = n.dossier_id WHERE d.reference = ? AND d.status = 'decided'",
  );
  const references = submissions.flatMap((one) => one.references);
  return [
    ...uploads.filter((one) => !upload.get(one.draftId, one.sha256)).map((one) => `lost upload ${one.sha256}`),
    ...submissions.filter((one) => !submission.get(one.draftId)).map((one) => `lost submission ${one.draftId}`),
    ...references.filter((one) => !dossier.get(one)).map((one) => `lost dossier ${one}`),
    ...decisions.filter((one) => !decision.get(one)).map((one) => `lost decision ${one}`),
  ];
}

const hashOf = (content: Buffer) => createHash("sha256").update(content).digest("hex");
