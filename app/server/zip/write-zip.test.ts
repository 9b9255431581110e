import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import yauzl from "yauzl";
import { writeZip } from "./write-zip.server";

let folder: string;
const modified = Date.UTC(2027, 6, 31, 23, 30);
const place = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "paraat-zip-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

type Found = { name: string; bytes: Buffer; date: number; time: number; mode: number };

function readZip(path: string): Promise<Found[]> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const found: Found[] = [];
      zip.on("end", () => resolve(found));
      zip.on("error", reject);
      zip.on("entry", (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return reject(fault);
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("end", () => {
            const mode = entry.externalFileAttributes >>> 16;
            const { lastModFileDate: date, lastModFileTime: time } = entry;
            found.push({ name: entry.fileName, bytes: Buffer.concat(chunks), date, time, mode });
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

describe("an archive of originals", () => {
  it("holds every file as it is, under a safe name of its own", async () => {
    const large = Buffer.alloc(3_000_000, "afwisselend ");
    writeFileSync(place("a"), large);
    writeFileSync(place("b"), "twee");
    const names = ["../../etc/Plan.pdf", "plan.PDF", "CON.txt", "Şenol é.jpg"];
    const entries = names.map((name, at) => ({ name, path: place(at === 0 ? "a" : "b") }));
    const { size, sha256 } = await writeZip(entries, place("uit.zip"), { modified });
    const bytes = readFileSync(place("uit.zip"));
    expect({ size, sha256 }).toEqual({ size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
    const found = await readZip(place("uit.zip"));
    expect(found.map(({ name }) => name)).toEqual(["Plan.pdf", "plan (2).PDF", "_CON.txt", "Şenol é.jpg"]);
    expect(
      found.map((file) => Buffer.compare(file.bytes, file.name === "Plan.pdf" ? large : Buffer.from("twee"))),
    ).toEqual([0, 0, 0, 0]);
  });

  it("carries the day in the Netherlands and is equal for equal files, whenever and wherever it is made", async () => {
    writeFileSync(place("a"), "een");
    const entries = [{ name: "een.txt", path: place("a") }];
    const zone = process.env.TZ;
    process.env.TZ = "America/New_York";
    const one = await writeZip(entries, place("een.zip"), { modified });
    process.env.TZ = "Pacific/Auckland";
    writeFileSync(place("a"), "een");
    const other = await writeZip(entries, place("twee.zip"), { modified });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(other.sha256).toBe(one.sha256);
    const [file] = await readZip(place("een.zip"));
    const day = file?.date ?? 0;
    expect([1980 + (day >> 9), (day >> 5) & 15, day & 31]).toEqual([2027, 8, 1]);
  });

  it("leaves nothing behind when a file is gone", async () => {
    const entries = [{ name: "weg.pdf", path: place("weg") }];
    await expect(writeZip(entries, place("uit.zip"), { modified })).rejects.toThrow(/ENOENT/);
    expect(existsSync(place("uit.zip"))).toBe(false);
  });
});
