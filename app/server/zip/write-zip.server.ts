import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import yazl from "yazl";
import { uniqueFileNames } from "~/domain/documents/file-names";
import { type Instant, localDateAt } from "~/domain/time/instant";
import { toCivil } from "~/domain/time/local-date";

type ZipFileEntry = { path: string; name: string };

/**
 * Writes files from disk into an archive, streaming, one at a time. The files are stored as they are (most are
 * compressed already) and carry one date, so equal files give an equal archive. On return the archive is on disk.
 */
export async function writeZip(
  entries: readonly ZipFileEntry[],
  target: string,
  options: { modified: Instant },
): Promise<{ size: number; sha256: string }> {
  const zip = new yazl.ZipFile();
  const mtime = noonOn(options.modified);
  const names = uniqueFileNames(entries.map((entry) => entry.name));
  const stop = new AbortController();
  zip.on("error", (error: Error) => stop.abort(error));
  entries.forEach((entry, at) => {
    zip.addFile(entry.path, names[at] ?? entry.name, {
      mtime,
      mode: 0o100644,
      compress: false,
      forceDosTimestamp: true,
    });
  });
  const hash = createHash("sha256");
  let size = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  zip.end();
  try {
    await pipeline(zip.outputStream, count, createWriteStream(target), { signal: stop.signal });
  } catch (error) {
    await rm(target, { force: true });
    throw stop.signal.aborted ? stop.signal.reason : error;
  }
  await flush(target);
  return { size, sha256: hash.digest("hex") };
}

/**
 * An archive holds the time of the clock on the wall without its zone, so the date is given in the zone of the
 * process; at noon no zone ever skips an hour.
 */
function noonOn(instant: Instant): Date {
  const { year, month, day } = toCivil(localDateAt(instant));
  return new Date(year, month - 1, day, 12);
}

async function flush(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
