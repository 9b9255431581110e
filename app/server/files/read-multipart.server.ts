import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { safeFileName } from "~/domain/files/file-name";
import { cleanLines } from "~/domain/form/clean-text";
import type { Outcome } from "~/domain/outcome";
import type { FileStore, ReceivedFile } from "./file-store.server";

export type SentFile = { fileName: string; received: Outcome<ReceivedFile> };
export type SentForm = { fields: ReadonlyMap<string, string>; files: readonly SentFile[] };

const limits = { fields: 20, fieldNameSize: 100, fieldSize: 2_000, files: 20, parts: 40, headerPairs: 50 };

/** The form cannot be read, such as one that breaks off. Told to the visitor as a request that is wrong. */
export class UnreadableForm extends Error {
  readonly statusCode = 400;
}

/** Reads a form with files: texts are kept, each file goes straight into the store while it comes in. */
export async function readMultipart(request: IncomingMessage, store: FileStore): Promise<SentForm> {
  const fields = new Map<string, string>();
  const files: Promise<SentFile>[] = [];
  const parser = openParser(request);
  parser.on("field", (name, value) => fields.set(name, cleanLines(value)));
  parser.on("file", (_name, stream, { filename }) => {
    // A file field in which nothing was chosen.
    if (!filename) stream.resume();
    else files.push(receive(store, stream, safeFileName(filename)));
  });
  const broken = await pipeline(request, parser).then(
    () => null,
    (error) => new UnreadableForm("the form broke off", { cause: error }),
  );
  // Waits for the files in either case: none may still be writing when the answer is given.
  const outcomes = await Promise.allSettled(files);
  if (broken !== null) throw broken;
  return { fields, files: outcomes.map(fulfilled) };
}

function openParser(request: IncomingMessage): busboy.Busboy {
  try {
    return busboy({ headers: request.headers, defParamCharset: "utf8", limits });
  } catch (error) {
    throw new UnreadableForm("not a form with files", { cause: error });
  }
}

async function receive(store: FileStore, stream: Readable, fileName: string): Promise<SentFile> {
  // The parser waits until a file was read to its end, also one that is refused half way.
  const content = stream.iterator({ destroyOnReturn: false });
  const received = await store.receive(content, fileName);
  stream.resume();
  return { fileName, received };
}

function fulfilled<T>(result: PromiseSettledResult<T>): T {
  if (result.status === "rejected") throw result.reason;
  return result.value;
}
