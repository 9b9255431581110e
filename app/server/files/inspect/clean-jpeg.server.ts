import { type CleanPicture, onlyOrientation, orientationOf } from "./clean-picture-parts.server";
import { Refused } from "./finding.server";

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, exif: 0xe1, icc: 0xe2, adobe: 0xee, jfif: 0xe0 };
const mostScans = 20;

/** Tables, frames and scans, the colours, and which way is up. */
export function cleanJpeg(bytes: Buffer): CleanPicture {
  if (bytes.readUInt16BE(0) !== 0xffd8) throw new Refused("file_wrong_kind");
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let scans = 0;
  let inPasses = false;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const code = bytes[at + 1];
    if (bytes[at] !== 0xff || code === undefined) throw new Refused("file_unreadable");
    if (code === marker.end) break;
    if (at + 4 > bytes.length) throw new Refused("file_unreadable");
    const length = bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at, at + 2 + length);
    if (length < 2 || segment.length < length + 2) throw new Refused("file_unreadable");
    at += segment.length;
    if (code === marker.exif) orientation = exifOrientation(segment) ?? orientation;
    // The second, sixth, tenth and fourteenth kind of frame come in passes.
    inPasses ||= [0xc2, 0xc6, 0xca, 0xce].includes(code);
    if (isNeeded(code, segment)) kept.push(segment);
    if (code !== marker.scan) continue;
    scans += 1;
    if (scans > mostScans) throw new Refused("file_too_complex");
    const end = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, end));
    at = end;
  }
  kept.splice(1, 0, orientationSegment(orientation));
  kept.push(Buffer.from([0xff, marker.end]));
  return { picture: Buffer.concat(kept), inPasses };
}

function isNeeded(code: number, segment: Buffer): boolean {
  if (code < 0xe0) return code >= 0xc0;
  if (code === marker.jfif) return segment.toString("latin1", 4, 8) === "JFIF" && segment.length <= 18;
  if (code === marker.icc) return segment.toString("latin1", 4, 15) === "ICC_PROFILE";
  return code === marker.adobe && segment.toString("latin1", 4, 9) === "Adobe";
}

/** Where the next marker stands: in a scan FF is followed by 0 or by the number of a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new Refused("file_unreadable");
}

function exifOrientation(segment: Buffer): number | null {
  return segment.toString("latin1", 4, 10) === "Exif\0\0" ? orientationOf(segment.subarray(10)) : null;
}

function orientationSegment(orientation: number): Buffer {
  const tiff = onlyOrientation(orientation);
  if (tiff === null) return Buffer.alloc(0);
  const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  return Buffer.concat([Buffer.from([0xff, marker.exif, 0, body.length + 2]), body]);
}
