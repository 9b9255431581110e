import { boundedInflate } from "./bounded-inflate.server";
import { Refused } from "./finding.server";

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const mostEntries = 10_000;
const mostUnpacked = 300_000_000;
const largestEntry = 100_000_000;
/** XML packs well, but a large part that packs better than this holds nothing but repetition. */
const highestRatio = 250;

export type ZipEntry = {
  name: string;
  method: number;
  packedSize: number;
  size: number;
  /** Where its own header begins, and where its bytes begin and end. */
  header: number;
  start: number;
  end: number;
};

/**
 * The entries of a zip as its list at the end and the header of each entry both tell them; refused when the two differ,
 * for then two programs read two different documents. Nothing may stand before, between or behind the entries.
 */
export function zipDirectory(bytes: Buffer): ZipEntry[] {
  const { count, at, offset } = endRecord(bytes);
  if (count > mostEntries) throw new Refused("file_too_complex");
  const entries: ZipEntry[] = [];
  let place = offset;
  for (let index = 0; index < count; index += 1) {
    if (place + 46 > at || bytes.readUInt32LE(place) !== signatures.central) throw new Refused("file_unreadable");
    entries.push(entryAt(bytes, place));
    place += 46 + bytes.readUInt16LE(place + 28) + bytes.readUInt16LE(place + 30) + bytes.readUInt16LE(place + 32);
  }
  if (place !== at) throw new Refused("file_unreadable");
  checkNames(entries);
  checkPlaces(entries, offset);
  checkSizes(entries);
  return entries;
}

/** The bytes of an entry; refused when they are more or fewer than the list says. */
export function unpack(bytes: Buffer, { method, start, end, size }: ZipEntry): Buffer {
  const packed = bytes.subarray(start, end);
  const content = method === 0 ? packed : boundedInflate(packed, size + 1, "raw");
  if (typeof content === "string" || content.length !== size) throw new Refused("file_unreadable");
  return content;
}

function endRecord(bytes: Buffer): { count: number; at: number; offset: number } {
  const at = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (at < 0 || at + 22 > bytes.length) throw new Refused("file_unreadable");
  const count = bytes.readUInt16LE(at + 10);
  const offset = bytes.readUInt32LE(at + 16);
  const isWhole = at + 22 + bytes.readUInt16LE(at + 20) === bytes.length && bytes.readUInt16LE(at + 8) === count;
  if (!isWhole || offset + bytes.readUInt32LE(at + 12) !== at) throw new Refused("file_unreadable");
  return { count, at, offset };
}

function entryAt(bytes: Buffer, at: number): ZipEntry {
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  if ((flags & 0x41) !== 0) throw new Refused("file_encrypted");
  if (method !== 0 && method !== 8) throw new Refused("file_unreadable");
  const nameLength = bytes.readUInt16LE(at + 28);
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const packedSize = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== signatures.local) throw new Refused("file_unreadable");
  const localName = bytes.subarray(local + 30, local + 30 + bytes.readUInt16LE(local + 26));
  const start = local + 30 + localName.length + bytes.readUInt16LE(local + 28);
  const saysSizesLater = (flags & 8) !== 0;
  const sameSizes = bytes.readUInt32LE(local + 18) === packedSize && bytes.readUInt32LE(local + 22) === size;
  const same = localName.equals(rawName) && bytes.readUInt16LE(local + 8) === method && (saysSizesLater || sameSizes);
  if (!same || start + packedSize > bytes.length) throw new Refused("file_unreadable");
  return { name: rawName.toString("utf8"), method, packedSize, size, header: local, start, end: start + packedSize };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that a name may not have
const oddCharacters = /[\u0000-\u001f\\:\ufffd\u202a-\u202e\u2066-\u2069]/;

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const plain = name.normalize("NFKC").toLowerCase();
    const parts = plain.split("/");
    if (name === "" || oddCharacters.test(name) || plain.startsWith("/") || parts.includes("..") || seen.has(plain))
      throw new Refused("file_unreadable");
    seen.add(plain);
  }
}

/** Each entry begins where the one before ended, save the few bytes in which a streamed entry tells its sizes. */
function checkPlaces(entries: readonly ZipEntry[], directory: number): void {
  let end = 0;
  for (const entry of [...entries].sort((one, other) => one.header - other.header)) {
    if (entry.header < end || entry.header - end > (end === 0 ? 0 : 24)) throw new Refused("file_unreadable");
    end = entry.end;
  }
  if (directory < end || directory - end > 24) throw new Refused("file_unreadable");
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { size, packedSize } of entries) {
    total += size;
    const isBomb = size > 5_000_000 && size > packedSize * highestRatio;
    if (isBomb || size > largestEntry || total > mostUnpacked) throw new Refused("file_too_complex");
  }
}
