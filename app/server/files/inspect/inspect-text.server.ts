import { fileTypeFromBuffer } from "file-type";
import type { FileKind } from "~/domain/files/file-kinds";
import { Refused } from "./finding.server";
import { inspectMail } from "./inspect-mail.server";
import { inspectXml } from "./inspect-xml.server";

const largestParsed = 5_000_000;
const largestMarkup = 20_000_000;

/** Looks at the kinds that are text: plain, table, mail, JSON and XML. */
export async function inspectText(bytes: Buffer, kind: FileKind): Promise<void> {
  if (bytes.includes(0)) throw new Refused("file_wrong_kind");
  const head = bytes.subarray(0, 4_100);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that text does not have
  if (/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/.test(head.toString("latin1"))) throw new Refused("file_wrong_kind");
  const other = await fileTypeFromBuffer(head);
  const isXml = other?.mime === "application/xml" || other?.mime.endsWith("+xml");
  if (other !== undefined && !isXml) throw new Refused("file_wrong_kind");
  if (kind.signature === "xml" || kind.signature === "mail") {
    if (bytes.length > largestMarkup) throw new Refused("file_too_complex");
    if (kind.signature === "xml") inspectXml(bytes, kind.mark ?? "");
    else inspectMail(bytes);
  }
  if (kind.signature === "json") inspectJson(bytes);
}

function inspectJson(bytes: Buffer): void {
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  if (!/^\s*\{/.test(text) || !/"(type|features|geometry|coordinates)"/.test(text))
    throw new Refused("file_wrong_kind");
  if (bytes.length > largestParsed) throw new Refused("file_too_complex");
  try {
    JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refused("file_unreadable");
    throw error;
  }
}
