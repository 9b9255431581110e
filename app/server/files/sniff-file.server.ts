import type { FileHandle } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import type { FileKind } from "~/domain/files/file-kinds";
import { zipEntries } from "./zip-entries.server";

const headLength = 4_100;
const mostEntries = 10_000;
const mostUnpacked = 500_000_000;

/**
 * Whether the bytes are of the kind that the name promises. Looks at the first bytes and, of a zip, at its list of
 * contents; never unpacks or interprets the file.
 */
export async function isOfKind(file: FileHandle, size: number, kind: FileKind, hasNull: boolean): Promise<boolean> {
  const head = Buffer.alloc(Math.min(size, headLength));
  await file.read(head, 0, head.length, 0);
  switch (kind.signature) {
    case "zip":
      return isZipWith(file, size, head, kind.mark ?? "");
    case "pdf":
      return head.subarray(0, 1024).includes("%PDF-");
    case "png":
    case "jpeg":
    case "webp":
      return (await fileTypeFromBuffer(head))?.mime === kind.mediaType;
    default:
      return !hasNull && (await isPlainText(head)) && readsAs(kind, head.toString("utf8").replace(/^\ufeff/, ""));
  }
}

/** Office files are zips; one with macros, very many entries or a bomb inside is not an ordinary document. */
async function isZipWith(file: FileHandle, size: number, head: Buffer, mark: string): Promise<boolean> {
  if (head.length < 4 || head.readUInt32LE(0) !== 0x04034b50) return false;
  const entries = await zipEntries(file, size);
  if (entries === null || entries.length > mostEntries) return false;
  if (entries.reduce((total, entry) => total + entry.unpackedSize, 0) > mostUnpacked) return false;
  return entries.some((entry) => entry.name === mark) && !entries.some((entry) => /vbaProject\.bin$/i.test(entry.name));
}

/** Text has no bytes that only other kinds of file have; a known other kind is never text. */
async function isPlainText(head: Buffer): Promise<boolean> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that text does not have
  if (/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/.test(head.toString("latin1"))) return false;
  const other = await fileTypeFromBuffer(head);
  return other === undefined || other.mime === "application/xml" || other.mime.endsWith("+xml");
}

function readsAs(kind: FileKind, text: string): boolean {
  switch (kind.signature) {
    case "xml":
      return (
        /^\s*</.test(text) && !/<!(DOCTYPE|ENTITY)/i.test(text) && new RegExp(`<(\\w+:)?${kind.mark}[\\s>]`).test(text)
      );
    case "json":
      return /^\s*\{/.test(text) && /"(type|features|geometry|coordinates)"/.test(text);
    case "mail":
      return /^[!-9;-~]+:[ \t]/.test(text) && /^(from|date|received|subject):/im.test(text);
    default:
      return true;
  }
}
