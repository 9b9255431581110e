import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openHistoryAnchor } from "~/server/anchor/history-anchor.server";
import { readAnchor } from "~/server/anchor/read-anchor.server";
import { restoreBackup } from "~/server/backup/restore-backup.server";
import { verifyHistory } from "~/server/backup/verify-history.server";
import { writeBackup } from "~/server/backup/write-backup.server";
import { type AnchoredRegion, openAnchoredRegion, verifyCommand } from "../support/anchored-region";
import { withoutTriggers } from "../support/history-attacks";
import { recordingLog } from "../support/recording-log";

let region: AnchoredRegion;

beforeEach(async () => {
  region = await openAnchoredRegion();
});
afterEach(() => region.close());

/** As another process that opens the same region, at its start. */
function openAgain() {
  const { log, lines } = recordingLog();
  const { sqlite } = region.app.database.writerConnection;
  return { anchor: openHistoryAnchor({ file: region.anchor, sqlite, log, now: () => region.app.clock.now() }), lines };
}

describe("the anchor", () => {
  it("gets a line after every commit that wrote history, and after no other", async () => {
    await region.commit();
    await region.commit(3);
    await region.app.database.write(async () => undefined);
    await expect(region.commit(2, true)).rejects.toThrow("refused");
    await region.commit();
    expect(region.kinds()).toEqual(["1 written", "4 written", "5 written"]);
    expect(region.lines().every((line) => line.startsWith("2026-05-01T07:00:00.000Z "))).toBe(true);
    expect(region.app.anchor.state()).toBe("anchored");
  });

  it("lacks what was committed just before the program stopped; that is no fault, and the next start notes it", async () => {
    await region.commit();
    await region.commit();
    writeFileSync(region.anchor, `${region.lines()[0]}\n`);
    expect(region.verified()).toMatchObject({ fault: null, beyondAnchor: 1 });
    expect(openAgain().anchor.state()).toBe("anchored");
    expect(region.kinds()).toEqual(["1 written", "2 resumed"]);
    expect(region.verified()).toMatchObject({ fault: null, beyondAnchor: 0, anchor: { late: [{ from: 2, to: 2 }] } });
  });

  it("may end in half a line after a power cut, and may not be damaged elsewhere", async () => {
    for (let made = 0; made < 3; made += 1) await region.commit();
    const whole = readFileSync(region.anchor, "utf8");
    truncateSync(region.anchor, whole.length - 40);
    expect(region.verified()).toMatchObject({ fault: null, beyondAnchor: 1 });
    openAgain();
    expect(region.lines().at(-1)).toContain(" 3 ");
    expect(region.verified()).toMatchObject({ fault: null, beyondAnchor: 0 });
    const [first = "", ...others] = whole.split("\n");
    writeFileSync(region.anchor, [first.slice(0, 50), ...others].join("\n"));
    expect(region.verified().fault).toEqual({ fault: "anchor_damaged", sequence: 1 });
  });

  it("never stops a commit: what could not be noted is logged, told to whoever watches, and made up for", async () => {
    await region.commit();
    const kept = `${region.anchor}.kept`;
    renameSync(region.anchor, kept);
    mkdirSync(region.anchor);
    await region.commit();
    expect(region.app.anchor.state()).toBe("behind");
    rmSync(region.anchor, { recursive: true });
    renameSync(kept, region.anchor);
    expect(region.verified()).toMatchObject({ fault: null, beyondAnchor: 1 });
    await region.app.database.write(async () => undefined);
    expect(region.app.anchor.state()).toBe("anchored");
    expect(region.verified()).toMatchObject({ fault: null, beyondAnchor: 0, anchor: { late: [{ from: 2, to: 2 }] } });
  });

  it("must be writable at the start", () => {
    rmSync(region.anchor);
    mkdirSync(region.anchor);
    expect(openAgain).toThrow("HISTORY_ANCHOR");
  });

  it("makes the start tell that entries are gone, and goes on finding it", async () => {
    await region.commit(5);
    const { sqlite } = region.app.database.writerConnection;
    withoutTriggers(sqlite);
    sqlite.exec("DELETE FROM history WHERE sequence > 3");
    const { anchor, lines } = openAgain();
    expect(anchor.state()).toBe("contradicted");
    expect(lines.map(({ msg }) => msg)).toEqual(["the history does not hold what its anchor says"]);
    for (let made = 0; made < 6; made += 1) {
      await region.commit();
      expect(region.verified().fault).toMatchObject({ fault: made < 1 ? "cut_off" : "rewritten", sequence: 5 });
    }
  });

  it("may be moved away and begun anew; the parts are read after each other", async () => {
    await region.commit(2);
    const older = join(region.place, "older.anchor");
    renameSync(region.anchor, older);
    await region.commit();
    expect(region.kinds()).toEqual(["3 written"]);
    expect(region.verified()).toMatchObject({ fault: null, anchor: { first: { sequence: 3 } } });
    const { dataDir } = region.app.config;
    expect(await verifyCommand(dataDir, region.anchor, older, region.anchor)).toMatchObject({
      code: 0,
      said: expect.stringContaining("begint bij regel 2"),
    });
    rmSync(region.anchor);
    const missing = await verifyCommand(dataDir, region.anchor);
    expect(missing).toMatchObject({ code: 1, said: expect.stringContaining(`geen ankerbestand ${region.anchor}`) });
    writeFileSync(region.anchor, "");
    expect(await verifyCommand(dataDir, region.anchor)).toMatchObject({
      code: 1,
      said: expect.stringContaining("is leeg"),
    });
  });
});

describe("putting back an older backup", () => {
  const target = () => join(region.place, "restored");
  const folder = (name: string) => join(region.place, name);
  const backUp = (name: string) =>
    writeBackup({
      dataDir: region.app.config.dataDir,
      folder: folder(name),
      region: "twente",
      now: region.app.clock.now(),
    });
  const putBack = (name: string) => {
    rmSync(target(), { recursive: true, force: true });
    const historyAnchor = region.anchor;
    return restoreBackup({
      folder: folder(name),
      dataDir: target(),
      region: "twente",
      historyAnchor,
      now: region.app.clock.now(),
    });
  };
  const check = () => {
    const sqlite = new BetterSqlite(join(target(), "region.sqlite"), { readonly: true });
    try {
      const last = sqlite.prepare("SELECT type, payload FROM history ORDER BY sequence DESC LIMIT 1").get();
      return { ...verifyHistory(sqlite, { anchor: readAnchor(region.anchor) }), last };
    } finally {
      sqlite.close();
    }
  };

  it("is itself in the history and the anchor, which name the entries that are lost; nothing else is wrong", async () => {
    await region.commit(2);
    await backUp("early");
    await region.commit(2);
    await backUp("late");
    await region.commit(3);
    expect((await putBack("late")).lost).toEqual({ from: 5, to: 7 });
    const { last, fault, entries, anchor } = check();
    expect({ fault, entries }).toEqual({ fault: null, entries: 5 });
    expect(last).toMatchObject({ type: "backup.restored" });
    expect(JSON.parse((last as { payload: string }).payload)).toMatchObject({ upTo: 4, lostUpTo: 7 });
    expect(anchor?.lost).toMatchObject([{ from: 5, to: 7 }]);
    expect((await putBack("early")).lost).toEqual({ from: 3, to: 5 });
    expect(check()).toMatchObject({ fault: null, entries: 3, beyondAnchor: 0 });
    expect(check().anchor?.lost).toMatchObject([
      { from: 5, to: 7 },
      { from: 3, to: 5 },
    ]);
    const said = await verifyCommand(target(), region.anchor);
    expect(said).toMatchObject({
      code: 0,
      said: expect.stringContaining("De regels 5 tot en met 7 van voor 1 mei 2026"),
    });
  });

  it("loses nothing when the backup was the last word, and begins an anchor where there was none", async () => {
    await region.commit(2);
    await backUp("last");
    rmSync(region.anchor);
    expect((await putBack("last")).lost).toBeNull();
    expect(region.kinds()).toEqual(["3 restored"]);
    expect(check()).toMatchObject({ fault: null, entries: 3, anchor: { lost: [], first: { sequence: 3 } } });
  });

  it("refuses a backup of which the history is not what was noted, and leaves no region behind", async () => {
    await region.commit(2);
    await backUp("forged");
    const other = region.lines().map((line) => line.replace(/[0-9a-f]{64}/, "a".repeat(64)));
    writeFileSync(region.anchor, `${other.join("\n")}\n`);
    await expect(putBack("forged")).rejects.toMatchObject({ problem: "anchor_fault" });
    expect(existsSync(join(target(), "region.sqlite"))).toBe(false);
  });
});
