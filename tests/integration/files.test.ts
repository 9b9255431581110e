import { existsSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { attachmentHeader } from "~/server/http/attachment-header.server";
import { sha256 } from "~/server/identifiers.server";
import { removeFile } from "~/server/use-cases/remove-file.server";
import { addBareDossier } from "../support/bare-dossier";
import { type FileSite, openFileSite, pdf } from "../support/file-site";

let site: FileSite;

beforeEach(async () => {
  site = await openFileSite();
});

afterEach(() => site.close());

describe("a file in a draft", () => {
  it("is kept under its hash and can be fetched again byte for byte", async () => {
    const draftId = await site.newDraft();
    const fields = { attachmentId: "bijlage-1", questionId: "q_plan" };
    const added = await site.uploaded({ path: `/bestanden/concept/${draftId}`, by: site.region.organiser, fields });
    expect(site.rows()).toMatchObject([
      {
        id: added.fileVersionId,
        draftId,
        attachmentId: "bijlage-1",
        questionId: "q_plan",
        number: 1,
        size: pdf.length,
      },
    ]);
    expect(existsSync(site.app.files.pathOf(sha256(pdf)))).toBe(true);
    expect(site.inTmp()).toEqual([]);
    const headers = { Cookie: await site.cookieOf(site.region.organiser) };
    const answer = await fetch(`${site.base}/bestanden/${added.fileVersionId}`, { headers });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf);
    expect(answer.headers.get("Content-Disposition")).toBe(attachmentHeader("plan.pdf"));
    expect(answer.headers.get("Content-Security-Policy")).toContain("sandbox");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("is not there twice when the same form is sent twice", async () => {
    const path = `/bestanden/concept/${await site.newDraft()}`;
    const first = await site.uploaded({ path, by: site.region.organiser });
    const second = await site.uploaded({ path, by: site.region.organiser });
    expect(second).toEqual(first);
    expect(site.rows()).toHaveLength(1);
  });

  it("is a file beside the first unless the organiser says which one it replaces", async () => {
    const path = `/bestanden/concept/${await site.newDraft()}`;
    const fields = { attachmentId: "bijlage-1" };
    const first = await site.uploaded({ path, by: site.region.organiser, fields });
    const other = Buffer.concat([pdf, Buffer.from("\n% other")]);
    const beside = await site.uploaded({ path, by: site.region.organiser, fields, files: [["anders.pdf", other]] });
    expect(beside.threadId).not.toBe(first.threadId);
    const third = Buffer.concat([pdf, Buffer.from("\n% newer")]);
    const newer = { threadId: first.threadId };
    const next = await site.uploaded({ path, by: site.region.organiser, fields: newer, files: [["nieuw.pdf", third]] });
    expect(next).toMatchObject({ threadId: first.threadId, number: 2 });
    expect(site.rows().at(-1)).toMatchObject({ attachmentId: "bijlage-1" });
  });

  it("cannot replace a file of another draft", async () => {
    const first = await site.uploaded({
      path: `/bestanden/concept/${await site.newDraft()}`,
      by: site.region.organiser,
    });
    const path = `/bestanden/concept/${await site.newDraft()}`;
    const answer = await site.send({ path, by: site.region.organiser, fields: { threadId: first.threadId } });
    expect(answer.status).toBe(404);
  });

  it("can be taken out again, and not after submission", async () => {
    const draftId = await site.newDraft();
    const path = `/bestanden/concept/${draftId}`;
    const first = await site.uploaded({ path, by: site.region.organiser });
    const ctx = await site.region.organiser.context();
    expect(await removeFile(ctx, first)).toEqual({ ok: true, value: null });
    expect(await removeFile(ctx, first)).toEqual({ ok: false, reason: "not_found" });
    const again = await site.uploaded({ path, by: site.region.organiser });
    await addBareDossier(site.app, {
      organiser: site.region.organiser,
      gemeenteCode: site.region.here,
      status: "received",
      draftId,
    });
    expect(await removeFile(ctx, again)).toEqual({ ok: false, reason: "frozen" });
    expect((await site.send({ path, by: site.region.organiser })).status).toBe(409);
  });

  it("comes in several at a time, each with its own answer", async () => {
    const path = `/bestanden/concept/${await site.newDraft()}`;
    const files: [string, Buffer][] = [
      ["een.pdf", pdf],
      ["leeg.pdf", Buffer.alloc(0)],
      ["twee.txt", Buffer.from("hallo")],
    ];
    const answer = await site.send({ path, by: site.region.organiser, files });
    expect((await answer.json()).files.map((file: { ok: boolean }) => file.ok)).toEqual([true, false, true]);
  });

  it("goes back to its page with the result when a plain form sent it", async () => {
    const path = `/bestanden/concept/${await site.newDraft()}`;
    const fields = { back: "/aanvragen/1/bestanden?stap=2" };
    const good = await site.send({ path, by: site.region.organiser, fields }, "text/html");
    expect(good.status).toBe(303);
    expect(good.headers.get("Location")).toBe("/aanvragen/1/bestanden?stap=2&bestand=toegevoegd#bestanden");
    const bad = await site.send({ path, by: site.region.organiser, fields, files: [["x.exe", pdf]] }, "text/html");
    expect(bad.headers.get("Location")).toContain("bestand=file_wrong_kind");
    const three: [string, Buffer][] = [
      ["een.pdf", pdf],
      ["leeg.pdf", Buffer.alloc(0)],
      ["x.exe", pdf],
    ];
    const some = await site.send({ path, by: site.region.organiser, fields, files: three }, "text/html");
    expect(some.headers.get("Location")).toBe(
      "/aanvragen/1/bestanden?stap=2&bestand=file_empty&fout=2.file_empty&fout=3.file_wrong_kind&rest=toegevoegd#bestanden",
    );
    const away = await site.send({ path, by: site.region.organiser, fields: { back: "//evil.example" } }, "text/html");
    expect(away.headers.get("Location")).toBe("/?bestand=toegevoegd#bestanden");
    const none = await site.send({ path, by: site.region.organiser, fields, files: [] }, "text/html");
    expect(none.headers.get("Location")).toContain("bestand=file_missing");
  });
});
