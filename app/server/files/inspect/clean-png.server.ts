import { crc32 } from "node:zlib";
import { type CleanPicture, onlyOrientation, orientationOf } from "./clean-picture-parts.server";
import { Refused } from "./finding.server";

const head = Buffer.from("89504e470d0a1a0a", "hex");
/** What shows the picture. Text, time, EXIF, profiles and moving pictures are not among it. */
const needed = new Set(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "sBIT"]);
const mostChunks = 100_000;

export function cleanPng(bytes: Buffer): CleanPicture {
  if (!bytes.subarray(0, 8).equals(head)) throw new Refused("file_wrong_kind");
  const kept: Buffer[] = [head];
  let at = 8;
  for (let chunks = 0; ; chunks += 1) {
    if (at + 12 > bytes.length) throw new Refused("file_unreadable");
    if (chunks > mostChunks) throw new Refused("file_too_complex");
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    const chunk = bytes.subarray(at, at + 12 + length);
    if (chunk.length < 12 + length || (chunks === 0) !== (name === "IHDR")) throw new Refused("file_unreadable");
    const tiff = name === "eXIf" ? onlyOrientation(orientationOf(chunk.subarray(8, -4)) ?? 1) : null;
    if (needed.has(name)) kept.push(chunk);
    else if (tiff !== null) kept.push(exifChunk(tiff));
    at += chunk.length;
    if (name === "IEND") break;
  }
  return { picture: Buffer.concat(kept), inPasses: bytes[28] === 1 };
}

function exifChunk(tiff: Buffer): Buffer {
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from("eXIf"), tiff, Buffer.alloc(4)]);
  chunk.writeUInt32BE(tiff.length);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  return chunk;
}
