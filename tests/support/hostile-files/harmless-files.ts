import { PDFDocument } from "pdf-lib";
import { photo } from "./pictures";
import { rawPdf, stream } from "./raw-pdf";
import { rawZip } from "./raw-zip";

const relations = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships>${inner}</Relationships>`;
const link =
  '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.voorbeeld.nl/plan" TargetMode="External"/>';

/** Files as people really send them; they must come through. */
export async function harmlessFiles(): Promise<[fileName: string, content: Buffer][]> {
  const types = {
    name: "[Content_Types].xml",
    content: '<?xml version="1.0"?><Types><Default Extension="xml"/></Types>',
  };
  const own = {
    name: "_rels/.rels",
    content: relations('<Relationship Id="r1" Type="x/officeDocument" Target="/word/document.xml"/>'),
  };
  const picture = await photo("png");
  return [
    ["van een bibliotheek.pdf", await libraryPdf(true)],
    ["zonder pakken.pdf", await libraryPdf(false)],
    ["opent op bladzijde.pdf", rawPdf({ catalog: "/OpenAction[3 0 R/Fit]" })],
    [
      "opent met een sprong.pdf",
      rawPdf({ catalog: "/OpenAction 4 0 R", objects: ["<</S/GoTo/D[3 0 R/XYZ null null 0]>>"] }),
    ],
    [
      "met een link.pdf",
      rawPdf({ objects: ["<</Type/Annot/Subtype/Link/A<</S/URI/URI(https://www.voorbeeld.nl)>>>>"] }),
    ],
    ["zestig megabyte.pdf", rawPdf({ objects: [stream(Buffer.alloc(59_000_000, "geluidsplan "), "")] })],
    [
      "draaiboek.docx",
      rawZip([
        types,
        own,
        { name: "word/document.xml", content: "<w:document><w:t>Één plan</w:t></w:document>" },
        { name: "word/_rels/document.xml.rels", content: relations(link) },
        { name: "word/media/image1.png", content: picture, stored: true },
      ]),
    ],
    [
      "telling.xlsx",
      rawZip([
        types,
        { name: "xl/workbook.xml", content: "<workbook/>" },
        {
          name: "xl/worksheets/sheet1.xml",
          content: `<sheetData>${'<c r="A1"><v>1</v></c>'.repeat(50_000)}</sheetData>`,
        },
        { name: "xl/printerSettings/printerSettings1.bin", content: Buffer.alloc(900, 7) },
      ]),
    ],
    [
      "plan.odt",
      rawZip([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true },
        {
          name: "content.xml",
          content:
            '<office:document-content><office:scripts/><text:a xlink:href="https://www.voorbeeld.nl">x</text:a><draw:image xlink:href="Pictures/1.png"/></office:document-content>',
        },
        { name: "Pictures/1.png", content: picture },
      ]),
    ],
    ["foto.jpg", await photo("jpeg")],
    ["foto.png", picture],
    ["foto.webp", await photo("webp")],
    [
      "route.gpx",
      Buffer.from(
        '<?xml version="1.0" encoding="UTF-8"?>\n<!-- route --><gpx version="1.1"><trk><name>Rondje &amp; terug</name><trkseg><trkpt lat="52" lon="6"/></trkseg></trk></gpx>\n',
      ),
    ],
    [
      "terrein.kml",
      Buffer.from(
        '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><description><![CDATA[<b>Het terrein</b>]]></description></Placemark></kml>',
      ),
    ],
    ["terrein.geojson", Buffer.from('{"type":"FeatureCollection","features":[]}')],
    ["lijst.csv", Buffer.from("naam;aantal\n=1+1;2\n")],
    ["brief.txt", Buffer.from("Beste gemeente, één vraag: <b>mag dit?</b>")],
    [
      "mail.eml",
      Buffer.from(
        'From: a@voorbeeld.example\r\nSubject: Plan\r\nContent-Type: multipart/related; boundary=g\r\n\r\n--g\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Hallo</p>\r\n--g\r\nContent-Type: image/png; name="logo.png"\r\n\r\nxx\r\n--g--\r\n',
      ),
    ],
  ];
}

async function libraryPdf(useObjectStreams: boolean): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.setTitle("Veiligheidsplan");
  for (let page = 0; page < 60; page += 1) document.addPage().drawText(`Bladzijde ${page + 1}`);
  const image = await document.embedJpg(await photo("jpeg"));
  document.getPage(0).drawImage(image);
  return Buffer.from(await document.save({ useObjectStreams }));
}
