import { Refused } from "./finding.server";

/** XML in the one encoding that is read here; another would hide its contents from what looks at them. */
export function xmlText(bytes: Buffer): string {
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(bytes.toString("latin1", 0, 300))?.[1];
  if (declared !== undefined && !/^(utf-?8|us-ascii|ascii|iso-8859-1)$/i.test(declared))
    throw new Refused("file_unreadable");
  if (bytes.includes(0) || (bytes[0] ?? 0) >= 0xfe) throw new Refused("file_unreadable");
  return bytes.toString("latin1");
}

/** Own entities and files that a DTD fetches have no place in a document that people send. */
export function refuseDoctype(text: string): void {
  if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) throw new Refused("file_active");
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** `&#69;xternal` says External. */
export function readEntities(text: string): string {
  return text.replaceAll(/&(#x?[\da-f]{1,6}|\w{1,5});/gi, (whole, code: string) => {
    if (!code.startsWith("#")) return named[code] ?? whole;
    const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number.parseInt(code.slice(1), 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
