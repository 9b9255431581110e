import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { type createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { safeFileName } from "~/domain/files/file-name";
import { attachmentHeader } from "~/server/files/attachment-header.server";
import { openFileStore } from "~/server/files/file-store.server";
import { createHttpServer } from "~/server/http/create-http-server.server";
import { sha256 } from "~/server/identifiers.server";
import { removeFile } from "~/server/use-cases/remove-file.server";
import { signIn } from "~/server/use-cases/sign-in.server";
import { startDraft } from "~/server/use-cases/start-draft.server";
import { fileVersion, history } from "~db/schema";
import { addBareDossier, addBareRequest } from "../support/bare-dossier";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion, testPassword } from "../support/test-region";

let app: TestApp;
let region: TestRegion;
let server: ReturnType<typeof createServer>;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
  server = createHttpServer({
    app,
    build: () => Promise.reject(new Error("this test asks for no page")),
    files: (_request, _response, next) => next(),
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await app.close();
});

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const ownOrigin = { Origin: "http://localhost:3000" };
const rows = () => app.database.reader.select().from(fileVersion).all();
const inTmp = () => {
  const tmp = join(app.config.dataDir, "tmp");
  return readdirSync(tmp).flatMap((folder) => readdirSync(join(tmp, folder)));
};

async function cookieOf({ email }: TestPerson): Promise<string> {
  const outcome = await signIn(app, { email, password: testPassword, remoteAddress: "::1", endedToken: null });
  if (!outcome.ok) throw new Error(outcome.reason);
  return `paraat=${outcome.value.token}`;
}

async function newDraft(person = region.organiser): Promise<string> {
  const outcome = await startDraft(await person.context(), { copyOf: null });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.draftId;
}

type Sent = { path: string; by: TestPerson | null; files?: [name: string, content: Buffer][]; fields?: object };

async function send({ path, by, files = [["plan.pdf", pdf]], fields = {} }: Sent, accept = "application/json") {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const [name, content] of files) body.append("bestand", new Blob([new Uint8Array(content)]), name);
  const Cookie = by === null ? "" : await cookieOf(by);
  const headers = { ...ownOrigin, Cookie, Accept: accept };
  return fetch(base() + path, { method: "POST", body, headers, redirect: "manual" });
}

async function uploaded(sent: Sent): Promise<{ fileVersionId: string; threadId: string; number: number }> {
  const answer = await send(sent);
  const { files } = await answer.json();
  if (answer.status !== 200) throw new Error(JSON.stringify(files));
  return files[0];
}

async function codeFor(name: string, content: Buffer): Promise<string> {
  const answer = await send({
    path: `/bestanden/concept/${await newDraft()}`,
    by: region.organiser,
    files: [[name, content]],
  });
  const { files } = await answer.json();
  return files[0].ok ? "taken" : `${answer.status} ${files[0].problem.code}`;
}

function zipOf(names: readonly string[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const name of names) zip.addBuffer(Buffer.from("<x/>"), name);
  zip.end();
  return Readable.from(zip.outputStream)
    .toArray()
    .then((chunks) => Buffer.concat(chunks));
}

describe("a file in a draft", () => {
  it("is kept under its hash and can be fetched again byte for byte", async () => {
    const draftId = await newDraft();
    const fields = { attachmentId: "bijlage-1", questionId: "q_plan" };
    const added = await uploaded({ path: `/bestanden/concept/${draftId}`, by: region.organiser, fields });
    expect(rows()).toMatchObject([
      {
        id: added.fileVersionId,
        draftId,
        attachmentId: "bijlage-1",
        questionId: "q_plan",
        number: 1,
        size: pdf.length,
      },
    ]);
    expect(existsSync(app.files.pathOf(sha256(pdf)))).toBe(true);
    expect(inTmp()).toEqual([]);
    const headers = { Cookie: await cookieOf(region.organiser) };
    const answer = await fetch(`${base()}/bestanden/${added.fileVersionId}`, { headers });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf);
    expect(answer.headers.get("Content-Disposition")).toBe(attachmentHeader("plan.pdf"));
    expect(answer.headers.get("Content-Security-Policy")).toContain("sandbox");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("is not there twice when the same form is sent twice", async () => {
    const path = `/bestanden/concept/${await newDraft()}`;
    const first = await uploaded({ path, by: region.organiser });
    const second = await uploaded({ path, by: region.organiser });
    expect(second).toEqual(first);
    expect(rows()).toHaveLength(1);
  });

  it("is a file beside the first unless the organiser says which one it replaces", async () => {
    const path = `/bestanden/concept/${await newDraft()}`;
    const fields = { attachmentId: "bijlage-1" };
    const first = await uploaded({ path, by: region.organiser, fields });
    const other = Buffer.concat([pdf, Buffer.from("\n% other")]);
    const beside = await uploaded({ path, by: region.organiser, fields, files: [["anders.pdf", other]] });
    expect(beside.threadId).not.toBe(first.threadId);
    const third = Buffer.concat([pdf, Buffer.from("\n% newer")]);
    const newer = { threadId: first.threadId };
    const next = await uploaded({ path, by: region.organiser, fields: newer, files: [["nieuw.pdf", third]] });
    expect(next).toMatchObject({ threadId: first.threadId, number: 2 });
    expect(rows().at(-1)).toMatchObject({ attachmentId: "bijlage-1" });
  });

  it("cannot replace a file of another draft", async () => {
    const first = await uploaded({ path: `/bestanden/concept/${await newDraft()}`, by: region.organiser });
    const path = `/bestanden/concept/${await newDraft()}`;
    const answer = await send({ path, by: region.organiser, fields: { threadId: first.threadId } });
    expect(answer.status).toBe(404);
  });

  it("can be taken out again, and not after submission", async () => {
    const draftId = await newDraft();
    const path = `/bestanden/concept/${draftId}`;
    const first = await uploaded({ path, by: region.organiser });
    const ctx = await region.organiser.context();
    expect(await removeFile(ctx, first)).toEqual({ ok: true, value: null });
    expect(await removeFile(ctx, first)).toEqual({ ok: false, reason: "not_found" });
    const again = await uploaded({ path, by: region.organiser });
    await addBareDossier(app, { organiser: region.organiser, gemeenteCode: region.here, status: "received", draftId });
    expect(await removeFile(ctx, again)).toEqual({ ok: false, reason: "frozen" });
    expect((await send({ path, by: region.organiser })).status).toBe(409);
  });

  it("comes in several at a time, each with its own answer", async () => {
    const path = `/bestanden/concept/${await newDraft()}`;
    const files: [string, Buffer][] = [
      ["een.pdf", pdf],
      ["leeg.pdf", Buffer.alloc(0)],
      ["twee.txt", Buffer.from("hallo")],
    ];
    const answer = await send({ path, by: region.organiser, files });
    expect((await answer.json()).files.map((file: { ok: boolean }) => file.ok)).toEqual([true, false, true]);
  });

  it("goes back to its page with the result when a plain form sent it", async () => {
    const path = `/bestanden/concept/${await newDraft()}`;
    const fields = { back: "/aanvragen/1/bestanden?stap=2" };
    const good = await send({ path, by: region.organiser, fields }, "text/html");
    expect(good.status).toBe(303);
    expect(good.headers.get("Location")).toBe("/aanvragen/1/bestanden?stap=2&bestand=toegevoegd#bestanden");
    const bad = await send({ path, by: region.organiser, fields, files: [["x.exe", pdf]] }, "text/html");
    expect(bad.headers.get("Location")).toContain("bestand=file_wrong_kind");
    const away = await send({ path, by: region.organiser, fields: { back: "//evil.example" } }, "text/html");
    expect(away.headers.get("Location")).toBe("/?bestand=toegevoegd#bestanden");
    const none = await send({ path, by: region.organiser, fields, files: [] }, "text/html");
    expect(none.headers.get("Location")).toContain("bestand=file_missing");
  });
});

describe("what is refused", () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );

  it("takes every kind in the list when the contents are what the name says", async () => {
    const text = (words: string) => Buffer.from(words);
    const jpg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from("JFIF\0"), Buffer.alloc(40)]);
    const webp = Buffer.concat([text("RIFF"), Buffer.from([40, 0, 0, 0]), text("WEBPVP8 "), Buffer.alloc(40)]);
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
      ["plan.docx", await zipOf(["word/vbaProject.bin", "word/document.xml"]), "422 file_wrong_kind"],
      ["plan.docx", await zipOf(["anders.xml"]), "422 file_wrong_kind"],
      ["plan.docx", (await zipOf(["word/document.xml"])).subarray(0, 60), "422 file_wrong_kind"],
      ["brief.txt", Buffer.from("tekst\0met een nul"), "422 file_wrong_kind"],
      ["brief.txt", Buffer.concat([Buffer.alloc(9000, "a"), Buffer.from([0])]), "422 file_wrong_kind"],
      ["lijst.csv", pdf, "422 file_wrong_kind"],
      ["route.gpx", Buffer.from('<!DOCTYPE x [<!ENTITY y "z">]><gpx></gpx>'), "422 file_wrong_kind"],
      ["terrein.geojson", Buffer.from("[1,2]"), "422 file_wrong_kind"],
    ];
    for (const [name, content, code] of bad) expect([name, await codeFor(name, content)]).toEqual([name, code]);
    expect(rows()).toEqual([]);
    expect(inTmp()).toEqual([]);
  });

  it("refuses what is too large and keeps nothing of it", async () => {
    const content = Readable.from([pdf, Buffer.alloc(2000)]);
    expect(await app.files.receive(content, "plan.pdf", 1000)).toMatchObject({
      ok: false,
      fields: { file: { code: "file_too_large", values: { max: 1000 } } },
    });
    expect(inTmp()).toEqual([]);
  });

  it("keeps nothing of an upload that breaks off", async () => {
    const path = `/bestanden/concept/${await newDraft()}`;
    const headers = { ...ownOrigin, Cookie: await cookieOf(region.organiser), "Content-Length": "100000" };
    const type = { "Content-Type": "multipart/form-data; boundary=x" };
    const half = httpRequest(base() + path, { method: "POST", headers: { ...headers, ...type } });
    half.on("error", () => {});
    half.write('--x\r\nContent-Disposition: form-data; name="bestand"; filename="plan.pdf"\r\n\r\n%PDF-1.7 half');
    const [socket] = await once(half, "socket");
    await expect.poll(() => inTmp().length).toBe(1);
    socket.destroy();
    await expect.poll(() => inTmp().length).toBe(0);
    expect(rows()).toEqual([]);
  });

  it("answers a form that cannot be read with 400 and serves on", async () => {
    const path = `/bestanden/concept/${await newDraft()}`;
    const headers = {
      ...ownOrigin,
      Cookie: await cookieOf(region.organiser),
      "Content-Type": "multipart/form-data; boundary=x",
    };
    const answer = await fetch(base() + path, { method: "POST", headers, body: "no boundary in here" });
    expect(answer.status).toBe(400);
    expect((await fetch(`${base()}/health`)).status).toBe(200);
  });

  it("clears what a process that is no more left half written, and leaves others alone", () => {
    const tmp = join(app.config.dataDir, "tmp");
    const gone = "999999999-0";
    const running = `${process.ppid}-0`;
    for (const owner of [gone, running]) {
      mkdirSync(join(tmp, owner), { recursive: true });
      writeFileSync(join(tmp, owner, "half"), "half");
    }
    openFileStore(app.config.dataDir);
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

describe("who may read and add files", () => {
  const statusFor = async (person: TestPerson | null, id: string) => {
    const headers = { Cookie: person === null ? "" : await cookieOf(person) };
    return (await fetch(`${base()}/bestanden/${id}`, { headers, redirect: "manual" })).status;
  };

  it("shows a draft's file to its organisation only, and a visitor the way to sign in", async () => {
    const { fileVersionId } = await uploaded({ path: `/bestanden/concept/${await newDraft()}`, by: region.organiser });
    expect(await statusFor(region.organiser, fileVersionId)).toBe(200);
    const others = [region.otherOrganiser, region.officer, region.regionalCoordinator, region.administrator];
    for (const person of others) expect(await statusFor(person, fileVersionId)).toBe(404);
    expect(await statusFor(null, fileVersionId)).toBe(303);
  });

  it("shows a submitted file to those who see its dossier", async () => {
    const draftId = await newDraft();
    const { fileVersionId } = await uploaded({ path: `/bestanden/concept/${draftId}`, by: region.organiser });
    const made = { organiser: region.organiser, gemeenteCode: region.here, status: "received" as const, draftId };
    const { id: dossierId } = await addBareDossier(app, made);
    for (const person of [region.officer, region.inspector, region.burgemeester, region.regionalCoordinator]) {
      expect(await statusFor(person, fileVersionId)).toBe(200);
    }
    for (const person of [region.otherOfficer, region.otherOrganiser, region.administrator]) {
      expect(await statusFor(person, fileVersionId)).toBe(404);
    }
    const outside = region.services.find(({ level }) => level === "extern");
    if (outside === undefined) throw new Error("the method names no service outside");
    const { adviser, serviceId } = outside;
    expect(await statusFor(adviser, fileVersionId)).toBe(404);
    const asked = { dossierId, serviceId, organisationId: adviser.organisation.id };
    await addBareRequest(app, { ...asked, status: "concept" });
    expect(await statusFor(adviser, fileVersionId)).toBe(404);
    await addBareRequest(app, { ...asked, status: "asked" });
    expect(await statusFor(adviser, fileVersionId)).toBe(200);
  });

  it("lets the officer add to the own dossier, with an entry in the history, and nobody else", async () => {
    const made = { organiser: region.organiser, gemeenteCode: region.here, status: "received" as const };
    const { id } = await addBareDossier(app, made);
    const path = `/bestanden/dossier/${id}`;
    const { fileVersionId } = await uploaded({ path, by: region.officer });
    const last = app.database.reader
      .select()
      .from(history)
      .all()
      .findLast((entry) => entry.type === "file.added");
    expect(last).toMatchObject({ dossierId: id, subjectId: fileVersionId, actorId: region.officer.userId });
    expect((await send({ path, by: region.otherOfficer })).status).toBe(404);
    for (const person of [region.organiser, region.inspector, region.regionalCoordinator]) {
      expect((await send({ path, by: person })).status).toBe(403);
    }
    expect((await send({ path, by: null })).status).toBe(401);
    expect(await statusFor(region.organiser, fileVersionId)).toBe(404);
  });

  it("keeps what a service adds to its advice within the service until the advice is given", async () => {
    const made = { organiser: region.organiser, gemeenteCode: region.here, status: "advising" as const };
    const { id: dossierId } = await addBareDossier(app, made);
    const [own, other] = region.services.filter(({ level }) => level === "regio");
    if (own === undefined || other === undefined) throw new Error("the method names fewer than two regional services");
    const { adviser, serviceId } = own;
    const asked = { dossierId, serviceId, organisationId: adviser.organisation.id, status: "in_progress" as const };
    const path = `/bestanden/advies/${await addBareRequest(app, asked)}`;
    const { fileVersionId } = await uploaded({ path, by: adviser });
    expect(await statusFor(adviser, fileVersionId)).toBe(200);
    for (const person of [region.officer, other.adviser, region.organiser]) {
      expect(await statusFor(person, fileVersionId)).toBe(404);
    }
    expect((await send({ path, by: other.adviser })).status).toBe(404);
    expect((await send({ path, by: region.officer })).status).toBe(403);
  });

  it("refuses another site before a byte is read", async () => {
    const path = `/bestanden/concept/${await newDraft()}`;
    const headers = { Origin: "https://evil.example", Cookie: await cookieOf(region.organiser) };
    const body = new FormData();
    body.append("bestand", new Blob([pdf]), "plan.pdf");
    expect((await fetch(base() + path, { method: "POST", headers, body })).status).toBe(403);
    expect(rows()).toEqual([]);
  });
});
