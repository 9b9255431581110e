import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FileSite, openFileSite, pdf } from "../support/file-site";
import { eicar, openVirusScanner, type VirusScanner } from "../support/virus-scanner";

let scanner: VirusScanner;
let site: FileSite;

beforeEach(async () => {
  scanner = await openVirusScanner();
  site = await openFileSite({ config: { scanner: { host: "127.0.0.1", port: scanner.port } } });
});

afterEach(async () => {
  await site.close();
  await scanner.close();
});

async function codeOf(name: string, content: Buffer): Promise<string> {
  const path = `/bestanden/concept/${await site.newDraft()}`;
  const answer = await site.send({ path, by: site.region.organiser, files: [[name, content]] });
  const [file] = (await answer.json()).files;
  return file.ok ? "taken" : file.problem.code;
}

const kept = () => readdirSync(join(site.app.config.dataDir, "files"));

describe("a virus scanner", () => {
  it("lets a clean file through, and it is noted which scanner said so", async () => {
    expect(await codeOf("plan.pdf", pdf)).toBe("taken");
    expect(site.rows()).toMatchObject([{ scannedWith: "ClamAV 1.4.6/27800/Fri May  1 09:00:00 2026" }]);
    expect(scanner.scanned).toBe(1);
  });

  it("keeps an infected file out", async () => {
    expect(await codeOf("brief.txt", Buffer.from(eicar))).toBe("file_virus");
    const large = Buffer.concat([Buffer.alloc(3_000_000, "woord "), Buffer.from(eicar)]);
    expect(await codeOf("brief.txt", large)).toBe("file_virus");
    expect(site.rows()).toEqual([]);
    expect(kept()).toEqual([]);
    expect(site.inTmp()).toEqual([]);
  });

  it.each(["error", "hangs_up"] as const)("lets nothing through when it answers with %s", async (mood) => {
    scanner.mood = mood;
    expect(await codeOf("plan.pdf", pdf)).toBe("file_not_scanned");
    expect(kept()).toEqual([]);
    scanner.mood = "well";
    expect(await codeOf("plan.pdf", pdf)).toBe("taken");
  });

  it("lets nothing through when nobody listens", async () => {
    await scanner.close();
    expect(await codeOf("plan.pdf", pdf)).toBe("file_not_scanned");
    expect(site.rows()).toEqual([]);
    scanner = await openVirusScanner();
  });
});
