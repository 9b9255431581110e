import type { FileHandle } from "node:fs/promises";

const endRecord = 0x06054b50;
const centralEntry = 0x02014b50;
const longestDirectory = 4_000_000;

export type ZipEntry = { name: string; unpackedSize: number };

/**
 * The names and sizes in a zip's own list of contents, without unpacking anything: the list stands at the end of the
 * file. Null when there is no such list that can be read.
 */
export async function zipEntries(file: FileHandle, size: number): Promise<ZipEntry[] | null> {
  const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== endRecord) return null;
  const length = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (length > longestDirectory || offset + length > size) return null;
  return entriesIn(await readAt(file, offset, length));
}

function entriesIn(directory: Buffer): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === centralEntry) {
    const nameLength = directory.readUInt16LE(at + 28);
    const rest = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    const name = directory.toString("utf8", at + 46, at + 46 + nameLength);
    entries.push({ name, unpackedSize: directory.readUInt32LE(at + 24) });
    at += 46 + nameLength + rest;
  }
  return at === directory.length ? entries : null;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
