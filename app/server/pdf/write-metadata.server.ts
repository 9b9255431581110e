import { type PDFDocument, PDFHexString, PDFName, PDFString } from "pdf-lib";
import type { DocumentMetadata } from "~/domain/documents/document-model";
import { cleanText } from "./clean-text.server";

const producer = "Paraat";

/** Writes what a reader and a catalogue know of the document, twice as the standard wants: in Info and as XMP. */
export function writeMetadata(document: PDFDocument, metadata: DocumentMetadata): void {
  const { context, catalog } = document;
  const text = (value: string) => PDFHexString.fromText(cleanText(value));
  const date = PDFString.fromDate(new Date(metadata.date));
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: text(metadata.title),
      Author: text(metadata.author),
      Subject: text(metadata.reference),
      Creator: text(producer),
      Producer: text(producer),
      CreationDate: date,
      ModDate: date,
    }),
  );
  const packet = new TextEncoder().encode(xmp(metadata));
  catalog.set(PDFName.of("Metadata"), context.register(context.stream(packet, { Type: "Metadata", Subtype: "XML" })));
  catalog.set(PDFName.of("Lang"), PDFString.of(metadata.language));
  catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
  catalog.set(PDFName.of("ViewerPreferences"), context.obj({ DisplayDocTitle: true }));
}

function xmp(metadata: DocumentMetadata): string {
  const date = new Date(metadata.date).toISOString().replace(/\.\d{3}Z$/, "Z");
  const title = escapeXml(metadata.title);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li><rdf:li xml:lang="${escapeXml(metadata.language)}">${title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(metadata.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escapeXml(metadata.language)}</rdf:li></rdf:Bag></dc:language>
<dc:identifier>${escapeXml(metadata.reference)}</dc:identifier>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
<xmp:CreatorTool>${producer}</xmp:CreatorTool>
<pdf:Producer>${producer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

const escapeXml = (text: string) =>
  cleanText(text)
    .replace(/[\ufffe\uffff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
