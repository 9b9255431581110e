import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adviceBundleDocument } from "~/copy/nl/documents/advice-bundle";
import { detachFiles } from "../../../tests/support/pdf-tools";
import { sampleBundle } from "../../../tests/support/sample-documents/sample-bundle";
import { bytesOf } from "../../../tests/support/sample-documents/sample-evenement";
import { longSentence, smallDocument } from "../../../tests/support/sample-documents/small-document";
import { renderDocument } from "./render-document.server";
import { DocumentRenderError, renderInWorker, stopDocumentWorker } from "./render-in-worker.server";

const bundle = adviceBundleDocument(sampleBundle);
let folder: string;
const stored = () => bundle.files.map((file, at) => ({ sha256: file.sha256, path: join(folder, String(at)) }));
const short = smallDocument([{ kind: "paragraph", text: "Kort 中" }]);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "paraat-originals-"));
  bundle.files.forEach((file, at) => {
    writeFileSync(join(folder, String(at)), bytesOf(file));
  });
});

afterAll(async () => {
  await stopDocumentWorker();
  rmSync(folder, { recursive: true });
});

describe("the thread that makes documents", () => {
  it("gives the bytes that the renderer gives, with originals read from where they are stored", async () => {
    const { bytes, missingCharacters } = await renderInWorker({ model: bundle, originals: stored() });
    const attachments = bundle.files.map((file) => ({ sha256: file.sha256, bytes: bytesOf(file) }));
    expect(Buffer.compare(bytes, await renderDocument(bundle, { attachments }))).toBe(0);
    expect(Object.keys(detachFiles(bytes))).toHaveLength(3);
    expect(missingCharacters).toEqual([]);
  });

  it("answers every job with its own document and tells what the font lacks", async () => {
    const models = ["een", "twee", "drie"].map((text) => smallDocument([{ kind: "paragraph", text: `${text} 中` }]));
    const made = await Promise.all(models.map((model) => renderInWorker({ model, originals: [] })));
    const alone = await Promise.all(models.map((model) => renderDocument(model)));
    expect(made.map(({ bytes }, at) => Buffer.compare(bytes, alone[at] ?? new Uint8Array()))).toEqual([0, 0, 0]);
    expect(made.map(({ missingCharacters }) => missingCharacters)).toEqual([["中"], ["中"], ["中"]]);
  });

  it("gives the fault with its cause, and goes on", async () => {
    const failing = renderInWorker({
      model: bundle,
      originals: stored().map((each) => ({ ...each, path: join(folder, "weg") })),
    });
    const fault = await failing.catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(DocumentRenderError);
    expect(fault).toMatchObject({ kind: "failed", cause: { message: expect.stringContaining("ENOENT") } });
    await expect(renderInWorker({ model: short, originals: [] })).resolves.toMatchObject({ missingCharacters: ["中"] });
  });

  it("stops a document that takes too long, and makes the next one in a new thread", async () => {
    const endless = smallDocument(
      Array.from({ length: 4000 }, () => ({ kind: "paragraph" as const, text: longSentence.repeat(20) })),
    );
    const waiting = renderInWorker({ model: endless, originals: [] }, { timeLimitMs: 300 });
    const after = renderInWorker({ model: short, originals: [] });
    await expect(waiting).rejects.toMatchObject({ name: "DocumentRenderError", kind: "time_limit" });
    await expect(after).resolves.toMatchObject({ missingCharacters: ["中"] });
  });

  it("refuses what still waits when the program stops", async () => {
    const waiting = renderInWorker({ model: short, originals: [] });
    const refused = expect(waiting).rejects.toMatchObject({ kind: "thread_ended" });
    await stopDocumentWorker();
    await refused;
  });
});
