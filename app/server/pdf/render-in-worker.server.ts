import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { DocumentModel } from "~/domain/documents/document-model";

/** The original with a hash, by the place where it is stored. */
export type StoredOriginal = { sha256: string; path: string };

export type RenderJob = { model: DocumentModel; originals: readonly StoredOriginal[] };

export type RenderedDocument = {
  bytes: Uint8Array;
  /** Characters that the font lacks; they print as a replacement mark. */
  missingCharacters: readonly string[];
};

export type RenderAnswer =
  | ({ id: number; ok: true } & RenderedDocument)
  | { id: number; ok: false; error: { message: string; stack?: string } };

/** Why there is no document; `cause` is the fault itself. */
export class DocumentRenderError extends Error {
  override readonly name = "DocumentRenderError";

  constructor(
    readonly kind: "failed" | "time_limit" | "thread_ended",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

type Waiting = {
  job: RenderJob;
  limit: number;
  resolve: (document: RenderedDocument) => void;
  reject: (error: Error) => void;
};

const defaultLimit = 60_000;
const memoryMegabytes = 768;

const queue: Waiting[] = [];
let worker: Worker | null = null;
let current: { id: number; waiting: Waiting; timer: NodeJS.Timeout } | null = null;
let lastId = 0;

/**
 * Makes a PDF in a thread of its own, one document at a time, so that pages keep being served. A document that takes
 * too long ends its thread; the next one starts a new thread.
 */
export function renderInWorker(job: RenderJob, options: { timeLimitMs?: number } = {}): Promise<RenderedDocument> {
  return new Promise((resolve, reject) => {
    queue.push({ job, limit: options.timeLimitMs ?? defaultLimit, resolve, reject });
    next();
  });
}

/** Ends the thread, for an orderly stop of the program. What still waits is refused. */
export async function stopDocumentWorker(): Promise<void> {
  const stopped = worker;
  const error = new DocumentRenderError("thread_ended", "the program stops");
  for (const waiting of queue.splice(0)) waiting.reject(error);
  settle((waiting) => waiting.reject(error));
  worker = null;
  await stopped?.terminate();
}

function next(): void {
  if (current) return;
  const waiting = queue.shift();
  if (!waiting) {
    worker?.unref();
    return;
  }
  lastId += 1;
  const id = lastId;
  worker ??= start();
  worker.ref();
  const timer = setTimeout(() => {
    drop(new DocumentRenderError("time_limit", `the document was not ready within ${waiting.limit} ms`));
  }, waiting.limit);
  current = { id, waiting, timer };
  worker.postMessage({ id, ...waiting.job });
}

function start(): Worker {
  const started = new Worker(...entry());
  started.on("message", (answer: RenderAnswer) => {
    if (started !== worker || answer.id !== current?.id) return;
    settle((waiting) => {
      if (answer.ok) waiting.resolve({ bytes: answer.bytes, missingCharacters: answer.missingCharacters });
      else waiting.reject(failure(answer.error));
    });
    next();
  });
  started.on("error", (cause) => {
    if (started === worker)
      drop(new DocumentRenderError("thread_ended", "the thread that makes documents broke", { cause }));
  });
  started.on("exit", (code) => {
    if (started === worker)
      drop(new DocumentRenderError("thread_ended", `the thread that makes documents ended with code ${code}`));
  });
  return started;
}

function entry(): ConstructorParameters<typeof Worker> {
  const resourceLimits = { maxOldGenerationSizeMb: memoryMegabytes };
  if (!import.meta.url.endsWith(".ts")) return [builtEntry(), { resourceLimits }];
  // Node reads no TypeScript, and the loader of the parent does not reach into its threads: the thread registers its own.
  const source = new URL("./document-worker.server.ts", import.meta.url).href;
  const program = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(source)}); });`;
  return [program, { eval: true, resourceLimits }];
}

/** Beside this file in the build for Node; the build of the pages lies in the folder next to it. */
function builtEntry(): URL {
  const beside = new URL("./document-worker.js", import.meta.url);
  return existsSync(fileURLToPath(beside)) ? beside : new URL("../app/document-worker.js", import.meta.url);
}

/** Gives up the running thread with the document it was making, and goes on with the next document. */
function drop(error: DocumentRenderError): void {
  const dropped = worker;
  worker = null;
  settle((waiting) => waiting.reject(error));
  // Ending a thread resolves with its exit code and has no way to fail.
  void dropped?.terminate();
  next();
}

function settle(answer: (waiting: Waiting) => void): void {
  const settled = current;
  current = null;
  if (!settled) return;
  clearTimeout(settled.timer);
  answer(settled.waiting);
}

function failure({ message, stack }: { message: string; stack?: string }): DocumentRenderError {
  const cause = new Error(message);
  if (stack !== undefined) cause.stack = stack;
  return new DocumentRenderError("failed", message, { cause });
}
