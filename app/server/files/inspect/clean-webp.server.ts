import type { CleanPicture } from "./clean-picture-parts.server";
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
    if (name === "VP8X") kept.push(onlyTransparency(chunk));
    else if (needed.has(name)) kept.push(chunk);
    at += chunk.length;
  }
  const size = Buffer.alloc(4);
  size.writeUInt32LE(kept.reduce((total, chunk) => total + chunk.length, 4));
  return { picture: Buffer.concat([Buffer.from("RIFF"), size, Buffer.from("WEBP"), ...kept]), inPasses: false };
}

/** The header says which other parts follow; of those only the transparency is left. */
function onlyTransparency(chunk: Buffer): Buffer {
  const header = Buffer.from(chunk);
  header[8] = (header[8] ?? 0) & 0x10;
  return header;
}
