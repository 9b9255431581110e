import { once } from "node:events";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { safeFileName } from "~/domain/files/file-name";
import { openFileStore } from "~/server/files/file-store.server";
import { attachmentHeader } from "~/server/http/attachment-header.server";
import { type FileSite, openFileSite, ownOrigin, pdf } from "../support/file-site";

let site: FileSite;

beforeEach(async () => {
  site = await openFileSite();
});

afterEach(() => site.close());

async function codeFor(name: string, content: Buffer): Promise<string> {
  const path = `/bestanden/concept/${await site.newDraft()}`;
  const answer = await site.send({ path, by: site.region.organiser, files: [[name, content]] });
  const { files } = await answer.json();
  return files[0].ok ? "taken" : `${answer.status} ${files[0].problem.code}`;
}

async function zipOf(names: readonly string[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const name of names) zip.addBuffer(Buffer.from("<x/>"), name);
  zip.end();
  return Buffer.concat(await Readable.from(zip.outputStream).toArray());
}

describe("what is refused", () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );

  it("takes every kind in the list when the contents are what the name says", async () => {
    const text = (words: string) => Buffer.from(words);
    const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: "green" } });
    const [jpg, webp] = [await picture.jpeg().toBuffer(), await picture.webp().toBuffer()];
    const good: [string, Buffer][] = [
      ["Plan.PDF", pdf],
      ["kaart.png", png],
      ["foto.jpeg", jpg],
      ["foto.webp", webp],
      ["draaiboek.docx", await zipOf(["[Content_Types].xml", "word/document.xml"])],
      ["telling.xlsx", await zipOf(["xl/workbook.xml"])],
      ["plan.odt", await zipOf(["mimetype", "content.xml"])],
      ["route.gpx", text('<?xml version="1.0"?><gpx version="1.1"></gpx>')],
      ["route.kml", text('\ufeff<?xml version="1.0"?><kml:kml></kml:kml>')],
      ["terrein.geojson", text('{"type":"FeatureCollection","features":[]}')],
      ["terrein.json", text(' {"type":"Feature","geometry":null}')],
      ["brief.txt", text("Beste gemeente, één vraag.")],
      ["lijst.csv", text("naam;aantal\nx;1\n")],
      ["mail.eml", text("From: a@voorbeeld.example\r\nSubject: Plan\r\n\r\nHallo")],
    ];
    for (const [name, content] of good) expect([name, await codeFor(name, content)]).toEqual([name, "taken"]);
  });

  it("refuses what is empty, of a kind we do not take, or not what its name says", async () => {
    const bad: [string, Buffer, string][] = [
      ["leeg.pdf", Buffer.alloc(0), "422 file_empty"],
      ["programma.exe", Buffer.from("MZ"), "422 file_wrong_kind"],
      ["tekening.svg", Buffer.from("<svg/>"), "422 file_wrong_kind"],
      ["zonder-punt", pdf, "422 file_wrong_kind"],
      ["plan.pdf", png, "422 file_wrong_kind"],
      ["plan.pdf", Buffer.from("<html><script>alert(1)</script>"), "422 file_wrong_kind"],
      ["foto.png", pdf, "422 file_wrong_kind"],
      ["plan.docx", await zipOf(["word/vbaProject.bin", "word/document.xml"]), "422 file_macros"],
      ["plan.docx", await zipOf(["anders.xml"]), "422 file_wrong_kind"],
      ["plan.docx", (await zipOf(["word/document.xml"])).subarray(0, 60), "422 file_unreadable"],
      ["brief.txt", Buffer.from("tekst\0met een nul"), "422 file_wrong_kind"],
      ["brief.txt", Buffer.concat([Buffer.alloc(9000, "a"), Buffer.from([0])]), "422 file_wrong_kind"],
      ["lijst.csv", pdf, "422 file_wrong_kind"],
      ["route.gpx", Buffer.from('<!DOCTYPE x [<!ENTITY y "z">]><gpx></gpx>'), "422 file_active"],
      ["terrein.geojson", Buffer.from("[1,2]"), "422 file_wrong_kind"],
    ];
    for (const [name, content, code] of bad) expect([name, await codeFor(name, content)]).toEqual([name, code]);
    expect(site.rows()).toEqual([]);
    expect(site.inTmp()).toEqual([]);
  });

  it("refuses what is too large and keeps nothing of it", async () => {
    const content = Readable.from([pdf, Buffer.alloc(2000)]);
    expect(await site.app.files.receive(content, "plan.pdf", 1000)).toMatchObject({
      ok: false,
      fields: { file: { code: "file_too_large", values: { max: 1000 } } },
    });
    expect(site.inTmp()).toEqual([]);
  });

  it("keeps nothing of an upload that breaks off", async () => {
    const path = `/bestanden/concept/${await site.newDraft()}`;
    const headers = { ...ownOrigin, Cookie: await site.cookieOf(site.region.organiser), "Content-Length": "100000" };
    const type = { "Content-Type": "multipart/form-data; boundary=x" };
    const half = httpRequest(site.base + path, { method: "POST", headers: { ...headers, ...type } });
    half.on("error", () => {});
    half.write('--x\r\nContent-Disposition: form-data; name="bestand"; filename="plan.pdf"\r\n\r\n%PDF-1.7 half');
    const [socket] = await once(half, "socket");
    await expect.poll(() => site.inTmp().length).toBe(1);
    socket.destroy();
    await expect.poll(() => site.inTmp().length).toBe(0);
    expect(site.rows()).toEqual([]);
  });

  it("answers a form that cannot be read with 400 and serves on", async () => {
    const path = `/bestanden/concept/${await site.newDraft()}`;
    const headers = {
      ...ownOrigin,
      Cookie: await site.cookieOf(site.region.organiser),
      "Content-Type": "multipart/form-data; boundary=x",
    };
    const answer = await fetch(site.base + path, { method: "POST", headers, body: "no boundary in here" });
    expect(answer.status).toBe(400);
    expect((await fetch(`${site.base}/health`)).status).toBe(200);
  });

  it("clears what a process that is no more left half written, and leaves others alone", () => {
    const tmp = join(site.app.config.dataDir, "tmp");
    const gone = "999999999-0";
    const running = `${process.ppid}-0`;
    for (const owner of [gone, running]) {
      mkdirSync(join(tmp, owner), { recursive: true });
      writeFileSync(join(tmp, owner, "half"), "half");
    }
    openFileStore(site.app.config.dataDir);
    expect(readdirSync(tmp)).not.toContain(gone);
    expect(readdirSync(tmp)).toContain(running);
  });

  it("makes a harmless name of any name, and keeps letters of every language", () => {
    expect(safeFileName("C:\\Users\\Jan\\plan.pdf")).toBe("plan.pdf");
    expect(safeFileName("../../etc/passwd")).toBe("passwd");
    expect(safeFileName("Şükrü's één plan.pdf")).toBe("Şükrü's één plan.pdf");
    expect(safeFileName("plan\u202Efdp.exe")).toBe("planfdp.exe");
    expect(safeFileName("...")).toBe("bestand");
    expect(safeFileName(`${"a".repeat(300)}.pdf`)).toMatch(/^a{116}\.pdf$/);
    expect(attachmentHeader('één "plan"(1).pdf')).toBe(
      `attachment; filename="een _plan_(1).pdf"; filename*=UTF-8''%C3%A9%C3%A9n%20%22plan%22%281%29.pdf`,
    );
  });
});
