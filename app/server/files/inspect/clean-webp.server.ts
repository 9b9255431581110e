import { type CleanPicture, onlyOrientation, orientationOf } from "./clean-picture-parts.server";
import { Refused } from "./finding.server";

const needed = new Set(["VP8 ", "VP8L", "ALPH"]);

/** The still picture and its transparency; what moves is refused, for only its first picture would be looked at. */
export function cleanWebp(bytes: Buffer): CleanPicture {
  const isWebp = bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP";
  if (!isWebp) throw new Refused("file_wrong_kind");
  const end = Math.min(bytes.length, bytes.readUInt32LE(4) + 8);
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= end; ) {
    const name = bytes.toString("latin1", at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const chunk = bytes.subarray(at, at + 8 + length + (length % 2));
    if (chunk.length < 8 + length) throw new Refused("file_unreadable");
    if (name === "ANIM" || name === "ANMF") throw new Refused("file_wrong_kind");
    const tiff = name === "EXIF" ? onlyOrientation(orientationIn(chunk)) : null;
    if (name === "VP8X") kept.push(onlyTransparency(chunk));
    else if (tiff !== null) kept.push(exifChunk(kept, tiff));
    else if (needed.has(name)) kept.push(chunk);
    at += chunk.length;
  }
  const size = Buffer.alloc(4);
  size.writeUInt32LE(kept.reduce((total, chunk) => total + chunk.length, 4));
  return { picture: Buffer.concat([Buffer.from("RIFF"), size, Buffer.from("WEBP"), ...kept]), inPasses: false };
}

const flags = { transparency: 0x10, exif: 0x08 };

/** The header says which other parts follow; of those the transparency is left, and which way is up. */
function onlyTransparency(chunk: Buffer): Buffer {
  const header = Buffer.from(chunk);
  header[8] = (header[8] ?? 0) & flags.transparency;
  return header;
}

/** Some programs begin it as in a JPEG. */
function orientationIn(chunk: Buffer): number {
  const content = chunk.subarray(8);
  return orientationOf(content.toString("latin1", 0, 6) === "Exif\0\0" ? content.subarray(6) : content) ?? 1;
}

function exifChunk([header]: readonly Buffer[], tiff: Buffer): Buffer {
  if (header?.toString("latin1", 0, 4) === "VP8X") header[8] = (header[8] ?? 0) | flags.exif;
  const head = Buffer.from("EXIF\0\0\0\0");
  head.writeUInt32LE(tiff.length, 4);
  return Buffer.concat([head, tiff]);
}
