import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readAnchor } from "~/server/anchor/read-anchor.server";
import { verifyHistory } from "~/server/backup/verify-history.server";
import { record } from "~/server/history.server";
import { root } from "./source-tree";
import { openTestApp } from "./test-app";
import { addRegion } from "./test-region";

/** A region in which something happens on request, with a look at the history and its anchor. */
export async function openAnchoredRegion() {
  const app = await openTestApp();
  const { officer } = await addRegion(app);
  const place = mkdtempSync(join(tmpdir(), "paraat-anchor-"));
  const { dataDir, historyAnchor } = app.config;
  const lines = () => readFileSync(historyAnchor, "utf8").trimEnd().split("\n");
  return {
    app,
    /** A folder for whatever the test keeps. */
    place,
    database: join(dataDir, "region.sqlite"),
    anchor: historyAnchor,
    lines,
    /** Number and kind of every line. */
    kinds: () => lines().map((line) => line.replace(/^\S+ (\d+) \S+ /, "$1 ")),
    verified: () => verifyHistory(app.database.writerConnection.sqlite, { anchor: readAnchor(historyAnchor) }),
    /** One unit of work with so many entries; refused, it leaves nothing. */
    async commit(entries = 1, refuse = false) {
      const by = { actor: (await officer.context()).actor, now: app.clock.now() };
      await app.database.write(async (tx) => {
        for (let made = 0; made < entries; made += 1) {
          const payload = { userId: app.newId(), role: "licensing_officer", membershipId: app.newId() };
          await record(tx, by, { type: "account.invited", dossierId: null, subjectId: app.newId(), payload });
        }
        if (refuse) throw new Error("refused");
      });
    },
    async close() {
      await app.close();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

export type AnchoredRegion = Awaited<ReturnType<typeof openAnchoredRegion>>;

/** Runs `npm run verify-history` from its source, as whoever runs the installation does. */
export async function verifyCommand(dataDir: string, anchor: string, ...given: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/verify-history.ts", ...given], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "test",
      PARAAT_MODE: "test",
      DATA_DIR: dataDir,
      HISTORY_ANCHOR: anchor,
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part) => {
      said += part;
    });
  }
  const [code] = await once(child, "close");
  return { code: code as number, said };
}
