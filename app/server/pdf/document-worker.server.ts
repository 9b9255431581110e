import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import { renderDocument } from "./render-document.server";
import type { RenderAnswer, RenderJob } from "./render-in-worker.server";

/** The thread that makes documents: a job in, the bytes or the fault out. */
parentPort?.on("message", async ({ id, ...job }: RenderJob & { id: number }) => {
  try {
    const { bytes, missingCharacters } = await render(job);
    const answer: RenderAnswer = { id, ok: true, bytes, missingCharacters };
    parentPort?.postMessage(answer, bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []);
  } catch (fault) {
    const error = fault instanceof Error ? { message: fault.message, stack: fault.stack } : { message: String(fault) };
    parentPort?.postMessage({ id, ok: false, error } satisfies RenderAnswer);
  }
});

async function render({ model, originals }: RenderJob) {
  let missingCharacters: readonly string[] = [];
  const embedded = new Set(model.files.filter((file) => file.placement === "embedded").map((file) => file.sha256));
  const attachments = [];
  for (const { sha256, path } of originals) {
    if (embedded.has(sha256)) attachments.push({ sha256, bytes: await readFile(path) });
  }
  const onMissingCharacters = (characters: readonly string[]) => {
    missingCharacters = characters;
  };
  return { bytes: await renderDocument(model, { attachments, onMissingCharacters }), missingCharacters };
}
