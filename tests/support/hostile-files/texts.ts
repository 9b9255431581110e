import { gzipSync } from "node:zlib";
import { type HostileFile, refusedFile } from "./hostile-file";
import { rawPdf } from "./raw-pdf";
import { rawZip } from "./raw-zip";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';
const html = "<!doctype html><html><script>alert(document.cookie)</script></html>";

/** What people with bad intent send under the name of something else. */
const foreign: readonly [what: string, content: Buffer, isText: boolean][] = [
  ["a program of Windows", Buffer.concat([Buffer.from("MZ\x90\0\x03"), Buffer.alloc(200)]), false],
  ["a program of Linux", Buffer.concat([Buffer.from("\x7fELF\x02\x01\x01\0"), Buffer.alloc(200)]), false],
  ["a program of Java", Buffer.concat([Buffer.from("cafebabe0000", "hex"), Buffer.alloc(50)]), false],
  ["an old Word document", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]), false],
  ["a packed file", gzipSync(Buffer.alloc(1_000_000)), false],
  ["a film", Buffer.concat([Buffer.from("\0\0\0\x18ftypmp42"), Buffer.alloc(100)]), false],
  ["a page of HTML", Buffer.from(html), true],
  ["a drawing with a script", Buffer.from(svg), true],
  ["a script of the shell", Buffer.from("#!/bin/sh\nrm -rf /\n"), true],
];
const names = ["pdf", "png", "jpg", "webp", "docx", "xlsx", "odt", "gpx", "kml", "geojson", "eml"];

export function hostileTexts(): HostileFile[] {
  const wrong = foreign.flatMap(([what, content, isText]) => [
    ...names.map((extension) => refusedFile(`${what} as ${extension}`, `plan.${extension}`, content)),
    ...["txt", "csv"].map(
      (extension): HostileFile => ({
        what: `${what} as ${extension}`,
        fileName: `plan.${extension}`,
        content,
        expected: isText ? "inert" : "refused",
      }),
    ),
  ]);
  return [...wrong, ...oddKinds(), ...oddNames(), ...markup(), ...mails()];
}

function oddKinds(): HostileFile[] {
  const extensions =
    "exe docm xlsm doc xls ppt svg svgz html htm xhtml js mjs hta scr lnk zip rar 7z iso vbs bat ps1 jar msi gif tiff heic bmp mp4 swf xml json5 md url webloc php";
  const pdf = rawPdf();
  return [
    ...extensions.split(" ").map((extension) => refusedFile(`a .${extension}`, `plan.pdf.${extension}`, pdf)),
    refusedFile("a name without an extension", "plan", pdf),
    refusedFile("a name that ends in a point", "plan.pdf.", pdf),
    refusedFile("a name that is turned around", "plan\u202efdp.exe", pdf),
    refusedFile("a name with a null", "plan.exe\0", pdf),
    refusedFile("an empty file", "plan.pdf", ""),
  ];
}

/** Nothing is wrong with the contents: the name is what hurts. */
function oddNames(): HostileFile[] {
  const odd = [
    "../../../../etc/passwd.pdf",
    "..\\..\\windows\\system32\\plan.pdf",
    "C:\\Users\\x\\plan.pdf",
    "/etc/cron.d/plan.pdf",
    "plan\u202efdp.pdf",
    "plan\u200b\u200d.pdf",
    "\u2066plan\u2069.pdf",
    "<img src=x onerror=alert(1)>.pdf",
    "plan'\"><script>alert(1)</script>.pdf",
    'x.pdf"; filename="kwaad.html',
    "plan\r\nSet-Cookie: a=b.pdf",
    `${"a".repeat(4_000)}.pdf`,
    "\u{1f4a9}".repeat(200).concat(".pdf"),
    "CON.pdf",
    "....pdf.pdf",
    "$(reboot).pdf",
    "{{7*7}}.pdf",
    "' OR 1=1 --.pdf",
    "=cmd|' /C calc'!A0.pdf",
    "plan.html.pdf",
    "e\u0301e\u0301n plan.PDF",
    "ｐｌａｎ．pdf",
    "план.pdf",
    "خطة.pdf",
  ];
  return odd.map((fileName, index) => {
    const ends = /\.pdf$/i.test(fileName);
    const content = rawPdf({ trailer: `/Info<</Title(${index})>>` });
    return { what: `a name like ${fileName.slice(0, 40)}`, fileName, content, expected: ends ? "inert" : "refused" };
  });
}

function markup(): HostileFile[] {
  const gpx = (inner: string, before = "") => `<?xml version="1.0"?>${before}<gpx version="1.1">${inner}</gpx>`;
  const kml = (inner: string) => `<?xml version="1.0"?><kml><Document>${inner}</Document></kml>`;
  const wrong: readonly [string, string, string][] = [
    ["a document type", "gpx", gpx("", '<!DOCTYPE gpx SYSTEM "file:///etc/passwd">')],
    ["a thousand million laughs", "gpx", gpx("&b;", '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>')],
    ["a style from elsewhere", "gpx", gpx("", '<?xml-stylesheet href="http://kwaad.example/x.xsl"?>')],
    ["a script", "gpx", gpx("<script>alert(1)</script>")],
    ["a script with a prefix", "gpx", gpx("<svg:script>alert(1)</svg:script>")],
    ["200,000 elements within each other", "gpx", gpx("<a>".repeat(200_000) + "</a>".repeat(200_000))],
    ["elements that do not close", "gpx", '<?xml version="1.0"?><gpx><trk>'],
    ["elements that close wrongly", "gpx", gpx("<trk></wpt>")],
    ["two outermost elements", "gpx", `${gpx("")}<html></html>`],
    ["another outermost element", "gpx", '<?xml version="1.0"?><html><gpx></gpx></html>'],
    ["an encoding of its own", "gpx", '<?xml version="1.0" encoding="UTF-7"?><gpx></gpx>'],
    ["five million signs that open nothing", "gpx", gpx("<".repeat(5_000_000))],
    ["21 MB", "gpx", gpx(" ".repeat(21_000_000))],
    [
      "a link that loads by itself",
      "kml",
      kml("<NetworkLink><Link><href>http://kwaad.example</href></Link></NetworkLink>"),
    ],
    ["a script in its words", "kml", kml("<description><![CDATA[<script>alert(1)</script>]]></description>")],
    ["a frame in its words", "kml", kml('<description><![CDATA[<iframe src="//kwaad.example">]]></description>')],
    [
      "a link that is a script",
      "kml",
      kml('<description><![CDATA[<a href="javascript:alert(1)">x</a>]]></description>'),
    ],
    ["a picture with an act", "kml", kml("<description><![CDATA[<img src=x onerror=alert(1)>]]></description>")],
    ["words that are no JSON", "geojson", '{"type":"Feature",'],
    ["a hundred thousand lists in lists", "geojson", `{"type":"Feature","geometry":${"[".repeat(100_000)}`],
    ["6 MB", "geojson", `{"type":"Feature","x":"${"x".repeat(6_000_000)}"}`],
    ["4 MB of small things", "geojson", `{"type":"Feature","x":[${"{},".repeat(1_300_000)}{}]}`.slice(0, 3_900_000)],
  ];
  return wrong.map(([what, extension, content]) =>
    refusedFile(`${extension} with ${what}`, `route.${extension}`, content),
  );
}

function mails(): HostileFile[] {
  const mail = (part: string) =>
    `From: a@voorbeeld.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=g\r\n\r\n--g\r\n${part}\r\n--g--\r\n`;
  const body = rawZip([{ name: "kwaad.exe", content: "MZ" }]).toString("base64");
  const wrong: readonly [string, string][] = [
    ["a program", mail(`Content-Type: application/octet-stream; name=kwaad.exe\r\n\r\n${body}`)],
    ["a program that calls itself text", mail(`Content-Type: text/plain; name="kwaad.exe"\r\n\r\n${body}`)],
    ["an attachment with a folded name", mail(`Content-Type: text/plain;\r\n\tname="kwaad.\r\n js"\r\n\r\n${body}`)],
    [
      "a name in pieces",
      mail(`Content-Type: text/plain\r\nContent-Disposition: inline; filename*0*=UTF-8''kwaad.exe\r\n\r\n${body}`),
    ],
    ["a document", mail(`Content-Type: application/vnd.ms-word.document.macroEnabled.12\r\n\r\n${body}`)],
    ["a mail in the mail", mail("Content-Type: message/rfc822\r\n\r\nFrom: b@voorbeeld.example\r\n\r\nx")],
    ["a file by an old way", mail("Content-Type: text/plain\r\n\r\nbegin 644 kwaad.exe\r\nM35J0\r\nend")],
    ["a part that is attached", mail("Content-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nx")],
    ["a bag of Outlook", mail(`Content-Type: application/ms-tnef\r\n\r\n${body}`)],
    ["a drawing with a script", mail(`Content-Type: image/svg+xml\r\n\r\n${svg}`)],
  ];
  return wrong.map(([what, content]) => refusedFile(`eml with ${what}`, "mail.eml", content));
}
