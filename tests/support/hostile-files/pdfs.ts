import { deflateSync } from "node:zlib";
import { type HostileFile, refusedFile } from "./hostile-file";
import { objectStream, rawPdf, stream } from "./raw-pdf";

const acts: readonly [what: string, object: string][] = [
  ["script", "<</S/JavaScript/JS(app.alert\\(1\\))>>"],
  ["a program that starts", "<</S/Launch/F(cmd.exe)>>"],
  ["a program that starts on Windows", "<</S/Launch/Win<</F(calc.exe)>>>>"],
  ["a form that sends itself", "<</S/SubmitForm/F(https://kwaad.example)>>"],
  ["data that it fetches", "<</S/ImportData/F(kwaad.fdf)>>"],
  ["a jump into a file inside", "<</S/GoToE/T<</R/C/N(kwaad.pdf)>>>>"],
  ["a jump to a file elsewhere", "<</S/GoToR/F(\\\\\\\\kwaad.example\\\\x.pdf)/D[0/Fit]>>"],
  ["a film with a script", "<</S/Rendition/OP 0/JS(app.alert\\(1\\))>>"],
  ["a film", "<</Type/Annot/Subtype/Movie/Rect[0 0 9 9]>>"],
  ["rich media", "<</Type/Annot/Subtype/RichMedia/RichMediaContent<<>>>>"],
  ["a form of another kind", "<</XFA[(template)(<script/>)]>>"],
  ["a solid with a script", "<</Type/3DView/OnInstantiate 9 0 R>>"],
  ["a file inside", "<</Type/EmbeddedFile/Subtype/application#2Foctet-stream>>"],
  ["a file inside without a type", "<</Type/Filespec/F(kwaad.exe)/EF<</F 9 0 R>>>>"],
  ["a list of files inside", "<</EmbeddedFiles<</Names[(kwaad.exe)9 0 R]>>>>"],
];

/** `/JavaScript` written as `/#4aavaScript`: the same name. */
const escaped = (object: string) =>
  object.replaceAll(/\/([A-Z])(?=[A-Za-z]{2,})/g, (_, letter: string) => `/#${letter.charCodeAt(0).toString(16)}`);

export function hostilePdfs(): HostileFile[] {
  const ways: readonly [string, (object: string) => Buffer][] = [
    ["plain", (object) => rawPdf({ objects: [object] })],
    ["with a name written otherwise", (object) => rawPdf({ objects: [escaped(object)] })],
    ["in packed objects", (object) => rawPdf({ objects: [objectStream([object])] })],
    ["in packed objects that do not say so", (object) => rawPdf({ objects: [objectStream([object], "")] })],
    ["inside a string", (object) => rawPdf({ objects: [`<</X(4 0 obj ${object} endobj)>>`] })],
    [
      "behind the end",
      (object) => Buffer.concat([rawPdf(), Buffer.from(`9 0 obj${object}endobj\nstartxref\n9\n%%EOF\n`)]),
    ],
  ];
  const inWays = acts.flatMap(([what, object]) =>
    ways.map(([way, write]) => refusedFile(`PDF with ${what}, ${way}`, "plan.pdf", write(object))),
  );
  return [...inWays, ...openings(), ...damaged(), ...bombs()];
}

function openings(): HostileFile[] {
  const wrong: readonly [string, Buffer][] = [
    ["opens a site", rawPdf({ catalog: "/OpenAction<</S/URI/URI(https://kwaad.example)>>" })],
    ["prints on opening", rawPdf({ catalog: "/OpenAction<</S/Named/N/Print>>" })],
    [
      "opens a site through an object",
      rawPdf({ catalog: "/OpenAction 4 0 R", objects: ["<</S/URI/URI(https://x)>>"] }),
    ],
    [
      "goes to a page and then on",
      rawPdf({ catalog: "/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next 4 0 R>>", objects: ["<<>>"] }),
    ],
    ["opens with packed keys", rawPdf({ objects: [objectStream(["<</OpenAction<</S/URI/URI(https://x)>>>>"])] })],
  ];
  return wrong.map(([what, content]) => refusedFile(`PDF that ${what}`, "plan.pdf", content));
}

function damaged(): HostileFile[] {
  const whole = rawPdf({ objects: [stream(deflateSync(Buffer.alloc(20_000, "q Q ")))] });
  const wrong: readonly [string, Buffer][] = [
    ["is locked", rawPdf({ trailer: "/Encrypt<</Filter/Standard/V 5/R 6>>" })],
    [
      "is locked by an object",
      rawPdf({ trailer: "/Encrypt 4 0 R", objects: ["<</Filter/Standard/V 2/R 3/O()/U()>>"] }),
    ],
    ["breaks off half way", whole.subarray(0, whole.length / 2)],
    ["breaks off before its table", whole.subarray(0, whole.lastIndexOf("xref\n0"))],
    ["breaks off at its end", whole.subarray(0, whole.length - 12)],
    ["has no pages", Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n")],
    ["is only a head", Buffer.from("%PDF-1.7\n")],
    ["is noise", Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(50_000, "\x9c\x01z")])],
    ["is a zip as well", Buffer.concat([whole, Buffer.from("PK\x05\x06"), Buffer.alloc(18)])],
    ["begins as a page of HTML", Buffer.concat([Buffer.from("<script>alert(1)</script>"), whole])],
    ["begins as a picture", Buffer.concat([Buffer.from("GIF89a"), whole])],
    ["begins as a program", Buffer.concat([Buffer.from("MZ\x90\0"), whole])],
    [
      "hides objects behind two filters",
      rawPdf({
        objects: [stream(Buffer.from("3c3c>"), "/Type/ObjStm/N 1/First 4/Filter[/ASCIIHexDecode/FlateDecode]")],
      }),
    ],
    [
      "hides objects behind a filter",
      rawPdf({ objects: [stream(Buffer.from("<~9~>"), "/Type/ObjStm/N 1/First 4/Filter/ASCII85Decode")] }),
    ],
  ];
  return wrong.map(([what, content]) => refusedFile(`PDF that ${what}`, "plan.pdf", content));
}

function bombs(): HostileFile[] {
  const gigabyte = deflateSync(Buffer.alloc(200_000_000));
  const objects = Buffer.concat([Buffer.from("50 0 "), Buffer.alloc(150_000_000, " ")]);
  const kids = (count: number) => Array.from({ length: count }, () => "3 0 R").join(" ");
  const chain = Array.from({ length: 3_000 }, (_, index) => `<</Type/Pages/Kids[${index + 5} 0 R]/Count 1>>`);
  const small = stream(deflateSync(Buffer.alloc(15_900_000)));
  const many = Array.from({ length: 300 }, () => small);
  const wrong: readonly [string, Buffer][] = [
    ["draws a bomb", rawPdf({ objects: [stream(gigabyte)] })],
    [
      "packs a bomb of objects",
      rawPdf({ objects: [stream(deflateSync(objects), "/Type/ObjStm/N 1/First 5/Filter/FlateDecode")] }),
    ],
    ["packs 300 small bombs", rawPdf({ objects: many })],
    ["has pages in a circle", rawPdf({ pages: "<</Type/Pages/Kids[2 0 R]/Count 1>>" })],
    [
      "has pages in a wide circle",
      rawPdf({
        pages: "<</Type/Pages/Kids[4 0 R]/Count 1>>",
        objects: ["<</Type/Pages/Kids[5 0 R]>>", "<</Type/Pages/Kids[2 0 R]>>"],
      }),
    ],
    [
      "has pages in a packed circle",
      rawPdf({ objects: [objectStream(["<</Type/Pages/Kids[51 0 R]>>", "<</Type/Pages/Kids[50 0 R]>>"])] }),
    ],
    ["has 100,000 children", rawPdf({ pages: `<</Type/Pages/Kids[${kids(100_000)}]/Count 100000>>` })],
    ["has 3,000 pages within pages", rawPdf({ pages: "<</Type/Pages/Kids[4 0 R]/Count 1>>", objects: chain })],
    ["has a million lists of children", rawPdf({ objects: [Buffer.from("/Kids[]".repeat(1_000_000))] })],
    ["has a million streams", rawPdf({ objects: [Buffer.from("stream\nx".repeat(1_000_000))] })],
    ["has a million openings", rawPdf({ objects: [Buffer.from("/OpenAction[] ".repeat(1_000_000))] })],
  ];
  return wrong.map(([what, content]) => refusedFile(`PDF that ${what}`, "plan.pdf", content));
}
