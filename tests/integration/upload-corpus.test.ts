import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { InspectionResult } from "~/server/files/inspect/inspection-process.server";
import { sha256 } from "~/server/identifiers.server";
import { addBareDossier } from "../support/bare-dossier";
import { type FileSite, openFileSite } from "../support/file-site";
import { harmlessFiles } from "../support/hostile-files/harmless-files";
import type { HostileFile } from "../support/hostile-files/hostile-file";
import { hostileOfficeFiles } from "../support/hostile-files/office-files";
import { hostilePdfs } from "../support/hostile-files/pdfs";
import { hostilePictures, secret } from "../support/hostile-files/pictures";
import { hostileTexts } from "../support/hostile-files/texts";

// Every hostile file goes through the real server, as a browser sends it. What a file takes is measured by the process
// that looks at it: processor time and memory are facts about the file, not about how busy this machine is.

const most = { cpuMs: 1_000, megabytes: 256 };
const inertTypes = ["application/pdf", "text/plain", "text/csv"];

let site: FileSite;
let seen: (InspectionResult | "busy")[] = [];
let cookie: string;

beforeAll(async () => {
  site = await openFileSite({ onInspected: (result) => seen.push(result) });
  cookie = await site.cookieOf(site.region.organiser);
}, 120_000);

afterAll(() => site.close());

type Sent = { ok: boolean; code: string | null; fileVersionId?: string };

async function post(draftId: string, fileName: string, content: Buffer): Promise<Sent> {
  const answer = await site.sendWith(cookie, `/bestanden/concept/${draftId}`, fileName, content);
  // A form that cannot be read is refused as a whole.
  if (answer.status === 400) return { ok: false, code: "unreadable form" };
  expect([200, 422]).toContain(answer.status);
  const [file] = (await answer.json()).files;
  return { ok: file.ok, code: file.problem?.code ?? null, fileVersionId: file.fileVersionId };
}

const kept = () => {
  const folder = join(site.app.config.dataDir, "files");
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).length > 60).length;
};

async function corpus(): Promise<HostileFile[]> {
  return [...hostileTexts(), ...hostileOfficeFiles(), ...hostilePdfs(), ...(await hostilePictures())];
}

it("takes in no hostile file as it is, and stays up", async () => {
  const files = await corpus();
  expect(files.length).toBeGreaterThanOrEqual(200);
  const prints = files.map(({ fileName, content }) => fileName + sha256(content));
  expect(files.filter((_, index) => prints.indexOf(prints[index] ?? "") !== index).map(({ what }) => what)).toEqual([]);
  const draftId = await site.newDraft();
  const wrong: string[] = [];
  const greedy: string[] = [];
  const peak = { cpuMs: 0, megabytes: 0 };
  for (const { what, fileName, content, expected } of files) {
    const before = kept();
    seen = [];
    const sent = await post(draftId, fileName, content);
    if (sent.ok !== (expected !== "refused")) wrong.push(`${what}: ${sent.ok ? "taken" : sent.code}`);
    if (!sent.ok && kept() !== before) wrong.push(`${what}: refused and kept`);
    for (const result of seen) {
      if (typeof result === "string") greedy.push(`${what}: ${result}`);
      else {
        peak.cpuMs = Math.max(peak.cpuMs, result.used.cpuMs);
        peak.megabytes = Math.max(peak.megabytes, result.used.megabytes);
        const tooMuch = result.used.cpuMs > most.cpuMs || result.used.megabytes > most.megabytes;
        if (tooMuch) greedy.push(`${what}: ${JSON.stringify(result.used)}`);
      }
    }
    if ((await fetch(`${site.base}/health`)).status !== 200) wrong.push(`${what}: the site is down`);
  }
  process.stdout.write(
    `${files.length} hostile files: at most ${Math.round(peak.cpuMs)} ms of processor time and ${Math.round(peak.megabytes)} MB\n`,
  );
  expect(wrong).toEqual([]);
  expect(greedy).toEqual([]);
  expect(site.inTmp()).toEqual([]);
  await reachesOfficersSafely(draftId, files);
}, 600_000);

async function reachesOfficersSafely(draftId: string, files: readonly HostileFile[]): Promise<void> {
  const { organiser, officer, here } = site.region;
  await addBareDossier(site.app, { organiser, gemeenteCode: here, status: "received", draftId });
  const rows = site.rows();
  expect(rows.length).toBeGreaterThan(20);
  // What was refused under one name may be harmless text under another.
  const welcome = files.filter(({ expected }) => expected !== "refused");
  const asSent = new Map(welcome.map((file) => [sha256(file.content), file]));
  const headers = { Cookie: await site.cookieOf(officer) };
  for (const row of rows) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no name may have
    expect(row.fileName).not.toMatch(/[/\\\u0000-\u001f\u202a-\u202e\u2066-\u2069<>"]/);
    const answer = await fetch(`${site.base}/bestanden/${row.id}`, { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="[^"]*"; filename\*=UTF-8''[\w.%~!-]+$/,
    );
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(answer.headers.get("Content-Security-Policy")).toContain("sandbox");
    const bytes = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get("Content-Type")?.split(";")[0] ?? "";
    if (asSent.has(row.sha256)) {
      expect(asSent.get(row.sha256)?.expected).toBe("inert");
      expect(inertTypes).toContain(type);
    } else {
      expect(asSent.get(row.originalSha256 ?? "")?.expected).toEqual({ cleanedOf: secret });
      expect(type).toMatch(/^image\/(png|jpeg|webp)$/);
      expect(bytes.includes(secret)).toBe(false);
    }
  }
}

it("lets through what people really send", async () => {
  const draftId = await site.newDraft();
  const refused: string[] = [];
  for (const [fileName, content] of await harmlessFiles()) {
    const sent = await post(draftId, fileName, content);
    if (!sent.ok) refused.push(`${fileName}: ${sent.code}`);
  }
  expect(refused).toEqual([]);
}, 120_000);

it("takes the place out of a photo, and leaves which way is up", async () => {
  const draftId = await site.newDraft();
  const photos = (await harmlessFiles()).filter(([fileName]) => fileName.startsWith("foto."));
  expect(photos).toHaveLength(3);
  for (const [fileName, content] of photos) {
    const { fileVersionId } = await post(draftId, fileName, content);
    const row = site.rows().find(({ id }) => id === fileVersionId);
    expect(row?.originalSha256).toBe(sha256(content));
    const bytes = readFileSync(site.app.files.pathOf(row?.sha256 ?? ""));
    expect(sha256(bytes)).toBe(row?.sha256);
    expect((await sharp(content).metadata()).exif?.includes(secret)).toBe(true);
    const { exif, xmp, orientation, width, height } = await sharp(bytes).metadata();
    expect({ xmp, orientation, width, height }).toEqual({ xmp: undefined, orientation: 6, width: 60, height: 40 });
    expect(exif?.length).toBeLessThan(40);
    expect(bytes.includes(secret)).toBe(false);
  }
}, 60_000);
