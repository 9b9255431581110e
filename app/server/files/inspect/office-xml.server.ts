import { Refused } from "./finding.server";
import { readEntities, refuseDoctype, xmlText } from "./xml-text.server";

/** Looks at one XML part of an Office document for what fetches, runs or reads from elsewhere. */
export function checkOfficeXml(bytes: Buffer, name: string): void {
  if (bytes.length === 0) return;
  const text = xmlText(bytes);
  refuseDoctype(text);
  const lower = name.toLowerCase();
  if (lower.endsWith(".rels")) checkRelations(text);
  if (lower.endsWith("[content_types].xml")) checkContentTypes(text);
  if (lower === "meta-inf/manifest.xml") checkManifest(text);
  checkFields(text);
  checkOpenDocument(text);
}

/** A link that a reader clicks may go outside; a template, picture or object that is fetched by itself may not. */
function checkRelations(text: string): void {
  for (const [, attributes = ""] of text.matchAll(/<(?:\w+:)?Relationship\b([^>]*)/g)) {
    const read = (key: string) =>
      readEntities(new RegExp(`\\b${key}\\s*=\\s*["']([^"']*)`).exec(attributes)?.[1] ?? "");
    const [mode, type, target] = [read("TargetMode"), read("Type"), read("Target").trim()];
    if (/vbaProject|wordVbaData|xlMacrosheet|activeXControl|\/control$|keyMapCustomizations/i.test(type)) {
      throw new Refused("file_macros");
    }
    if (/\/(oleObject|package)$/i.test(type)) throw new Refused("file_with_files");
    const goesOut = mode.toLowerCase() === "external" || /^([a-z][a-z\d+.-]*:|\\\\|\/\/)/i.test(target);
    const isLink = /\/hyperlink$/i.test(type) && /^(https?:|mailto:|tel:|#|[\w.]+$)/i.test(target);
    if (goesOut && !isLink) throw new Refused("file_outside");
  }
}

function checkContentTypes(text: string): void {
  if (/macroEnabled|vbaProject|activeX|macrosheet/i.test(readEntities(text))) throw new Refused("file_macros");
  if (/oleObject/i.test(readEntities(text))) throw new Refused("file_with_files");
}

function checkManifest(text: string): void {
  if (/<(\w+:)?encryption-data\b/.test(text)) throw new Refused("file_encrypted");
}

/** Fields in Word that start a program or read a file; their words may be spread over many pieces of text. */
function checkFields(text: string): void {
  const pieces = [...text.matchAll(/<(?:\w+:)?instrText\b[^>]{0,500}>([^<]*)|\binstr\s*=\s*["']([^"']*)/g)];
  const words = readEntities(pieces.map(([, inner, attribute]) => inner ?? ` ${attribute} `).join(""));
  if (/DDE(AUTO)?\s/i.test(words) || /<(\w+:)?ddeLink\b/.test(text)) throw new Refused("file_active");
  if (/\bINCLUDE(TEXT|PICTURE)\s+"?(https?:|ftp:|file:|\\\\)/i.test(words)) throw new Refused("file_outside");
}

function checkOpenDocument(text: string): void {
  if (/<script:|<office:script\b|vnd\.sun\.star\.|javascript:/i.test(text)) throw new Refused("file_macros");
  if (/<(office:dde-source|text:dde-connection|table:dde-link)\b/.test(text)) throw new Refused("file_active");
  if (/<draw:(object-ole|applet|plugin|floating-frame)\b/.test(text)) throw new Refused("file_with_files");
  const fetching =
    /<(?:draw:image|draw:object|text:section-source|table:cell-range-source|table:table-source|form:form|meta:template)\b[^>]{0,2000}?xlink:href\s*=\s*["']([^"']*)/g;
  for (const [, target = ""] of text.matchAll(fetching)) {
    if (/^\s*(https?:|ftp:|file:|\\\\|\/\/|\/)/i.test(readEntities(target))) throw new Refused("file_outside");
  }
}
