import { createHash } from "node:crypto";
import { createReadStream, mkdirSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { isMainThread, threadId } from "node:worker_threads";
import { type FileKind, kindOfName, largestFile, mostMegapixels } from "~/domain/files/file-kinds";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { newUuid } from "../identifiers.server";
import type { InspectionResult } from "./inspect/inspection-process.server";
import { openInspectionQueue } from "./inspect/inspection-queue.server";
import { clearLeftovers } from "./leftovers.server";
import type { ScanFile } from "./scan-file.server";

export type KeptFile = { sha256: string; size: number };
export type ReceivedFile = KeptFile & {
  mediaType: string;
  /** The hash of what was sent, when what is kept is a cleaned form of it. */
  originalSha256: string | null;
  /** The scanner that found no virus in it; null when none is set up. */
  scannedWith: string | null;
};
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

type Written = KeptFile & { path: string };

type Options = {
  /** Looks for viruses; without it files are not looked through for them. */
  scan?: ScanFile;
  /** Told what each look at a file came to. */
  onInspected?: (result: InspectionResult | "busy") => void;
};

/** Opens the store and throws away what an earlier process left half written. */
export function openFileStore(dataDir: string, { scan, onInspected }: Options = {}): FileStore {
  const incoming = join(dataDir, "tmp", `${process.pid}-${threadId}`);
  clearLeftovers(join(dataDir, "tmp"), { ownThreadsToo: isMainThread });
  mkdirSync(incoming, { recursive: true });
  mkdirSync(join(dataDir, "files"), { recursive: true });
  const pathOf = (sha256: string) => filePath(dataDir, sha256);
  const inspect = openInspectionQueue();

  /** The file as it may be kept: itself, or its cleaned form in a file beside it. */
  async function lookedAt(written: Written, kind: FileKind): Promise<Outcome<Written>> {
    const cleanedPath = `${written.path}-clean`;
    const result = await inspect({ path: written.path, cleanedPath, kind });
    onInspected?.(result);
    if (result === "busy") return refused("file_try_later");
    if (result === "over_limit") return refused("file_too_complex");
    if (result.finding !== null) return refused(result.finding, { max: mostMegapixels.webp });
    return ok(result.isCleaned ? { path: cleanedPath, ...(await hashOf(cleanedPath)) } : written);
  }

  return {
    pathOf,
    async receive(content, fileName, limit = largestFile) {
      const kind = kindOfName(fileName);
      if (kind === null) return refused("file_wrong_kind");
      const written = await writeDown(content, incoming, limit);
      if (written === "too_large") return refused("file_too_large", { max: limit });
      try {
        if (written.size === 0) return refused("file_empty");
        const looked = await lookedAt(written, kind);
        if (!looked.ok) return looked;
        const scanned = scan === undefined ? ok(null) : await scan(written.path);
        if (!scanned.ok) return scanned;
        const { path, sha256, size } = looked.value;
        await moveInto(path, pathOf(sha256));
        const originalSha256 = sha256 === written.sha256 ? null : written.sha256;
        return ok({ sha256, size, mediaType: kind.mediaType, originalSha256, scannedWith: scanned.value });
      } finally {
        await rm(written.path, { force: true });
        await rm(`${written.path}-clean`, { force: true });
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
  try {
    const file = await open(path, "wx", 0o600);
    try {
      for await (const chunk of content) {
        size += chunk.length;
        if (size > limit) break;
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
  if (size <= limit) return { path, sha256: hash.digest("hex"), size };
  await rm(path, { force: true });
  return "too_large";
}

/** The hash of a file that another process wrote; after this its bytes survive a power cut. */
async function hashOf(path: string): Promise<KeptFile> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    size += chunk.length;
    hash.update(chunk);
  }
  await withFile(path, (file) => file.sync());
  return { sha256: hash.digest("hex"), size };
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
