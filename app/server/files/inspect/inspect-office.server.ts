import type { FileKind } from "~/domain/files/file-kinds";
import { Refused } from "./finding.server";
import { checkOfficeXml } from "./office-xml.server";
import { unpack, type ZipEntry, zipDirectory } from "./zip-directory.server";

const mostXml = 100_000_000;
const largestXml = 50_000_000;

const macros =
  /(^|\/)(vba[^/]*\.(bin|xml)|activex\d*\.(bin|xml)|attachedtoolbars\.bin)$|(^|\/)(activex|macrosheets|basic|scripts)\//;
const outside = /^xl\/(connections\.xml$|querytables\/|externallinks\/)|(^|\/)webextensions?\//;
const carried =
  /(^|\/)(embeddings|oleobject[^/]*|objectreplacements\/ole)(\/|$)|\.(exe|dll|com|scr|msi|js|jse|vbs?|vbe|wsf|hta|bat|cmd|ps1|jar|lnk|html?|svgz?|zip|rar|7z|chm|reg|iso)$/;

/** Refuses a Word, Excel or OpenDocument file that carries programs or other files, or fetches from elsewhere. */
export function inspectOffice(bytes: Buffer, kind: FileKind): void {
  if (isCompoundFile(bytes)) throw new Refused("file_encrypted");
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== 0x04034b50) throw new Refused("file_wrong_kind");
  const entries = zipDirectory(bytes);
  for (const { name } of entries) checkName(name.toLowerCase());
  if (!entries.some(({ name }) => name === kind.mark)) throw new Refused("file_wrong_kind");
  let xml = 0;
  for (const entry of entries) {
    if (isXml(entry.name)) {
      xml += entry.size;
      if (entry.size > largestXml || xml > mostXml) throw new Refused("file_too_complex");
      checkOfficeXml(unpack(bytes, entry), entry.name);
    } else checkOther(bytes, entry);
  }
}

/** The container that Office keeps a document in that is locked with a password, and its old kinds. */
const isCompoundFile = (bytes: Buffer) => bytes.subarray(0, 8).equals(Buffer.from("d0cf11e0a1b11ae1", "hex"));

function checkName(name: string): void {
  if (macros.test(name)) throw new Refused("file_macros");
  if (outside.test(name)) throw new Refused("file_outside");
  if (carried.test(name)) throw new Refused("file_with_files");
}

const isXml = (name: string) => /\.(xml|rels|vml|rdf|xsl|xsd)$/i.test(name) || name === "mimetype";

/** Pictures and fonts; a program, a zip or an old Office file under another name is none. */
function checkOther(bytes: Buffer, entry: ZipEntry): void {
  if (entry.size === 0) return;
  const head = unpack(bytes, entry).subarray(0, 512);
  const starts = (...heads: string[]) =>
    heads.some((hex) => head.subarray(0, hex.length / 2).equals(Buffer.from(hex, "hex")));
  if (starts("4d5a", "7f454c46", "504b0304", "d0cf11e0", "cafebabe", "52617221", "377abcaf", "2321", "25504446")) {
    throw new Refused("file_with_files");
  }
  if (/^[\ufeff\s]*<(\?xml|!doctype|html|svg|script)/i.test(head.toString("utf8"))) throw new Refused("file_active");
}
