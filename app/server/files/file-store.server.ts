import { createHash } from "node:crypto";
import { createReadStream, mkdirSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { isMainThread, threadId } from "node:worker_threads";
import { kindOfName, largestFile } from "~/domain/files/file-kinds";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { newUuid } from "../identifiers.server";
import { clearLeftovers } from "./leftovers.server";
import { isOfKind } from "./sniff-file.server";

export type KeptFile = { sha256: string; size: number };
export type ReceivedFile = KeptFile & { mediaType: string };
type Bytes = Readable | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** The files of the region, kept under the hash of their contents; the same file is kept once. */
export type FileStore = {
  /** Takes in what a person sends; refuses with a code at `fields.file` what is empty, too large or of a wrong kind. */
  receive(content: Bytes, fileName: string, limit?: number): Promise<Outcome<ReceivedFile>>;
  /** Keeps what the application itself made. */
  keep(content: Bytes): Promise<KeptFile>;
  openForReading(sha256: string): Promise<{ stream: Readable; size: number } | null>;
  pathOf(sha256: string): string;
};

type Written = { path: string; sha256: string; size: number; hasNull: boolean };

/** Opens the store and throws away what an earlier process left half written. */
export function openFileStore(dataDir: string): FileStore {
  const incoming = join(dataDir, "tmp", `${process.pid}-${threadId}`);
  clearLeftovers(join(dataDir, "tmp"), { ownThreadsToo: isMainThread });
  mkdirSync(incoming, { recursive: true });
  mkdirSync(join(dataDir, "files"), { recursive: true });
  const pathOf = (sha256: string) => filePath(dataDir, sha256);

  return {
    pathOf,
    async receive(content, fileName, limit = largestFile) {
      const kind = kindOfName(fileName);
      if (kind === null) return refused("file_wrong_kind");
      const written = await writeDown(content, incoming, limit);
      if (written === "too_large") return refused("file_too_large", { max: limit });
      try {
        if (written.size === 0) return refused("file_empty");
        const fits = await withFile(written.path, (file) => isOfKind(file, written.size, kind, written.hasNull));
        if (!fits) return refused("file_wrong_kind");
        await moveInto(written.path, pathOf(written.sha256));
        return ok({ sha256: written.sha256, size: written.size, mediaType: kind.mediaType });
      } finally {
        await rm(written.path, { force: true });
      }
    },
    async keep(content) {
      const written = await writeDown(content, incoming, Number.POSITIVE_INFINITY);
      if (written === "too_large") throw new Error("a file without a limit cannot be too large");
      await moveInto(written.path, pathOf(written.sha256));
      return { sha256: written.sha256, size: written.size };
    },
    async openForReading(sha256) {
      const path = pathOf(sha256);
      const known = await stat(path).catch(missing);
      return known === null ? null : { stream: createReadStream(path), size: known.size };
    },
  };
}

/** Where a file is kept; the first two characters spread the files over folders. */
export function filePath(dataDir: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("not a hash of a file");
  return join(dataDir, "files", sha256.slice(0, 2), sha256);
}

const refused = (code: string, values?: Record<string, number>) =>
  refuse("invalid", { fields: { file: { code, values } } });

/** Streams to disk and takes the hash on the way; after this the bytes survive a power cut. */
async function writeDown(content: Bytes, folder: string, limit: number): Promise<Written | "too_large"> {
  const path = join(folder, newUuid());
  const hash = createHash("sha256");
  let size = 0;
  let hasNull = false;
  try {
    const file = await open(path, "wx", 0o600);
    try {
      for await (const chunk of content) {
        size += chunk.length;
        if (size > limit) break;
        hasNull ||= chunk.includes(0);
        hash.update(chunk);
        await file.writeFile(chunk);
      }
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  if (size <= limit) return { path, sha256: hash.digest("hex"), size, hasNull };
  await rm(path, { force: true });
  return "too_large";
}

/** A rename is only kept for sure when the folder is written out too, and a new folder when its own folder is. */
async function moveInto(from: string, to: string): Promise<void> {
  const folder = dirname(to);
  const made = await mkdir(folder, { recursive: true });
  await rename(from, to);
  await withFile(folder, (handle) => handle.sync());
  if (made !== undefined) await withFile(dirname(folder), (handle) => handle.sync());
}

async function withFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, "r");
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
