import { boundedInflate } from "./bounded-inflate.server";
import { Refused } from "./finding.server";

const mostStreams = 100_000;
/** So many streams are tried for hidden objects even when they do not say that they have any. */
const mostTried = 10_000;
const largestObjects = 32_000_000;
const mostUnpacked = { objects: 64_000_000, tried: 200_000_000 };
/** The part of a stream that is tried, and what may come out of it: more is a ratio that no document has. */
const part = { bytes: 64_000, unpacked: 16_000_000 };
/** Keys of an object stream stand at most this far before its bytes. */
const reach = 4_000;

/** A list of objects that was packed in a stream, as its numbers and where each begins in `bytes`. */
export type PackedObjects = { bytes: Buffer; numbers: readonly { number: number; start: number }[] };

/**
 * Unpacks the streams in which a PDF hides objects. Each stream that unpacks to a list of numbers counts as one, for
 * not every reader asks that it says so itself. Refuses streams that unpack to far more than they are.
 */
export function packedObjects(bytes: Buffer, declaredAt: readonly number[]): PackedObjects[] {
  const found: PackedObjects[] = [];
  const isBomb = bombTest(bytes);
  let streams = 0;
  let unpacked = 0;
  let declared = 0;
  for (const start of streamStarts(bytes)) {
    streams += 1;
    if (streams > mostStreams) throw new Refused("file_too_complex");
    while ((declaredAt[declared] ?? Number.POSITIVE_INFINITY) < start) declared += 1;
    const isDeclared = declared > 0 && start - (declaredAt[declared - 1] ?? 0) < reach;
    if (isDeclared) refuseOddFilters(bytes, start);
    if (!isDeflated(bytes, start)) continue;
    if (isBomb(start)) throw new Refused("file_too_complex");
    const room = Math.min(largestObjects, mostUnpacked.objects - unpacked);
    if (!isDeclared && (streams > mostTried || room <= 0 || !beginsWithNumbers(bytes, start))) continue;
    const content = boundedInflate(bytes.subarray(start), Math.max(1, room));
    // Only a list of objects has to be read whole; what a page draws may be long.
    if (content === "too_large" && isDeclared) throw new Refused("file_too_complex");
    if (content === "too_large") unpacked += room;
    if (typeof content === "string") continue;
    unpacked += content.length;
    found.push({ bytes: content, numbers: numbersOf(content) });
  }
  return found;
}

function* streamStarts(bytes: Buffer): Generator<number> {
  for (let at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at + 6)) {
    if (at >= 3 && bytes.toString("latin1", at - 3, at) === "end") continue;
    const after = bytes[at + 6];
    if (after === 0x0a) yield at + 7;
    else if (after === 0x0d) yield at + (bytes[at + 7] === 0x0a ? 8 : 7);
  }
}

/** A list of objects is deflated or plain; another wrapping has no use but to hide it. */
function refuseOddFilters(bytes: Buffer, start: number): void {
  const keys = bytes
    .toString("latin1", Math.max(0, start - reach), start)
    .replaceAll(/#([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  const own =
    keys
      .slice(Math.max(0, keys.lastIndexOf("ObjStm") - 500))
      .split("endobj")
      .at(-1) ?? "";
  if (/\/(ASCIIHex|ASCII85|LZW|RunLength|AHx|A85|RL|Crypt)\w*/.test(own)) throw new Refused("file_unreadable");
}

function isDeflated(bytes: Buffer, at: number): boolean {
  const head = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  return ((head >> 8) & 0x0f) === 8 && head % 31 === 0;
}

function bombTest(bytes: Buffer): (start: number) => boolean {
  let end = -1;
  let unpacked = 0;
  return (start) => {
    if (end < start) {
      end = bytes.indexOf("endstream", start);
      if (end < 0) end = bytes.length;
    }
    // Deflate packs a thousand to one at most, so a short stream is no danger.
    if (end - start < part.unpacked / 1_100) return false;
    const content = boundedInflate(bytes.subarray(start, start + part.bytes), part.unpacked);
    if (typeof content !== "string") unpacked += content.length;
    return content === "too_large" || unpacked > mostUnpacked.tried;
  };
}

function beginsWithNumbers(bytes: Buffer, start: number): boolean {
  const head = boundedInflate(bytes.subarray(start, start + 256), 1_000_000);
  return typeof head !== "string" && /^\s*\d+\s+\d+\s/.test(head.toString("latin1", 0, 64));
}

function numbersOf(content: Buffer): PackedObjects["numbers"] {
  const head = /^[\s\d]+/.exec(content.toString("latin1", 0, 200_000))?.[0] ?? "";
  const pairs = head.trim().split(/\s+/).map(Number);
  const numbers = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    numbers.push({ number: pairs[index] ?? 0, start: head.length + (pairs[index + 1] ?? 0) });
  }
  return numbers;
}
