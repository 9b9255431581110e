import { PDFDocument } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { adviceBundleDocument } from "~/copy/nl/documents/advice-bundle";
import type { Block } from "~/domain/documents/document-model";
import { askTool, detachFiles } from "../../../tests/support/pdf-tools";
import { sampleBundle } from "../../../tests/support/sample-documents/sample-bundle";
import { bytesOf } from "../../../tests/support/sample-documents/sample-evenement";
import { longSentence, smallDocument } from "../../../tests/support/sample-documents/small-document";
import { renderDocument } from "./render-document.server";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const textOf = (bytes: Uint8Array, ...more: string[]) => askTool("pdftotext", bytes, [...more, "%", "-"]);
const structureOf = (bytes: Uint8Array) => askTool("pdfinfo", bytes, ["-struct-text", "%"]);
/** What is said, with what stands on several pages put together again. */
const saidBy = (bytes: Uint8Array) => words(structureOf(bytes)).replaceAll('" "', "");
const words = (text: string) => text.replace(/\s+/g, " ").trim();

const bundle = adviceBundleDocument(sampleBundle);
const originals = bundle.files.map((file) => ({ sha256: file.sha256, bytes: bytesOf(file) }));

describe("a rendered document", () => {
  it("loads again, is sound, and says who made it, when and in which language", async () => {
    const bytes = await renderDocument(bundle, { attachments: originals });
    const loaded = await PDFDocument.load(bytes, { updateMetadata: false });
    expect({
      title: loaded.getTitle(),
      author: loaded.getAuthor(),
      subject: loaded.getSubject(),
      made: loaded.getCreationDate()?.getTime(),
      changed: loaded.getModificationDate()?.getTime(),
      language: loaded.getLanguage(),
    }).toEqual({
      title: "Adviesbundel Oktoberfeest Veldzicht",
      author: "Veiligheidsregio Twente",
      subject: "E-2027-0042",
      made: sampleBundle.madeAt,
      changed: sampleBundle.madeAt,
      language: "nl-NL",
    });
    expect(askTool("qpdf", bytes, ["--check", "%"])).toContain("No syntax or stream encoding errors found");
    expect(askTool("pdfinfo", bytes, ["%"])).toMatch(/Tagged: +yes[\s\S]*Page size: +595.28 x 841.89 pts \(A4\)/);
    expect(askTool("pdfinfo", bytes, ["-meta", "%"])).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  it("embeds both weights of the font, as subsets", async () => {
    const rows = askTool("pdffonts", await renderDocument(bundle, { attachments: originals }), ["%"]).split("\n");
    expect(rows.filter((row) => /\+NotoSans-(Regular|Bold) .* yes yes yes/.test(row))).toHaveLength(2);
  });

  it("has equal bytes for an equal model, whatever the order of its keys", async () => {
    const turned = JSON.parse(JSON.stringify(bundle), (_, value) =>
      value && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    const one = await renderDocument(bundle, { attachments: originals });
    const other = await renderDocument(turned, { attachments: originals });
    expect(Buffer.compare(one, other)).toBe(0);
    const changed = await renderDocument(smallDocument([paragraph("Anders")]));
    expect(Buffer.compare(changed, await renderDocument(smallDocument([paragraph("anders")])))).not.toBe(0);
  });

  it("is read by a screen reader in the order and with the roles of the model", async () => {
    const bytes = await renderDocument(
      smallDocument([
        { kind: "heading", level: 2, text: "Besluit" },
        { kind: "paragraph", text: [{ text: "Verleend. ", bold: true }, { text: "Met voorschriften." }] },
        { kind: "list", style: "numbered", items: ["Eerste"] },
        { kind: "facts", items: [{ term: "Plaats", value: "Goor", detail: "vraag 3" }] },
        {
          kind: "table",
          caption: "Adviezen",
          columns: [
            { header: "Dienst", share: 1 },
            { header: "Aantal", share: 1, align: "end" },
          ],
          rows: [[{ text: "Brandweer" }, { text: "2" }]],
          rowHeaders: true,
        },
        {
          kind: "condition",
          number: "1",
          text: "Houd de weg vrij.",
          binding: { label: "Verplicht", must: true },
          notes: [{ term: "Advies:", text: "GHOR" }],
        },
        { kind: "notice", tone: "attention", title: "Te laat", text: ["Drie dagen."] },
        { kind: "class", letter: "Z", position: 2, of: 3, title: "Klasse Z" },
        {
          kind: "bar_chart",
          title: "Goor had de meeste",
          alt: "Goor 3, Delden 1",
          series: ["2027"],
          groups: [{ label: "Goor", bars: [{ value: 3, label: "3" }] }],
        },
      ]),
    );
    expect(
      structureOf(bytes)
        .trimEnd()
        .split("\n")
        .map((line) => line.replace(/ \((block|inline)\)/, "")),
    ).toEqual(
      `Document
  P
    "Gemeente Voorbeeld"
  H1
    "Proef"
  H2
    "Besluit"
  P
    "Verleend. Met voorschriften."
  L:
     /ListNumbering /Decimal
    LI
      Lbl
        "1."
      LBody
        "Eerste"
  Table
    TR
      TH:
         /Scope /Row
        "Plaats"
      TD
        "Goor vraag 3"
  Table
    Caption
      "Adviezen"
    TR
      TH:
         /Scope /Column
        "Dienst"
      TH:
         /Scope /Column
        "Aantal"
    TR
      TH:
         /Scope /Row
        "Brandweer"
      TD
        "2"
  L:
     /ListNumbering /Decimal
    LI
      Lbl
        "1"
      LBody
        P
          "Houd de weg vrij."
        P
          "Verplicht"
        P
          "Advies: GHOR"
  Div
    P
      "Te laat"
    P
      "Drie dagen."
  Div
    P
      "Klasse Z"
  P
    "Goor had de meeste"
  Figure:
     /Placement /Block
     /BBox [66 226.19 533.28 258.89]
    "Goor 3 "`.split("\n"),
    );
    expect(askTool("qpdf", bytes, ["--json", "--json-key=qpdf", "%"])).toContain('"/Alt": "u:Goor 3, Delden 1"');
  });

  it("says every text of a bundle, with page numbers and the late application on each page", async () => {
    const bytes = await renderDocument(bundle, { attachments: originals });
    const pages = textOf(bytes, "-layout").split("\f").slice(0, -1);
    expect(pages.map((page, at) => page.includes(`Pagina ${at + 1} van ${pages.length}`))).not.toContain(false);
    expect(pages.every((page) => page.includes("Aanvraag 3 dagen te laat ingediend"))).toBe(true);
    const said = saidBy(bytes);
    const conditions = bundle.blocks.flatMap((block) => (block.kind === "condition" ? [String(block.text)] : []));
    expect(conditions).toHaveLength(5);
    expect(conditions.filter((text) => !said.includes(words(text)))).toEqual([]);
    const headings = bundle.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(headings.filter((text) => !said.includes(text))).toEqual([]);
  });

  it("has its headings as bookmarks, nested by level, and a table of contents with the right pages", async () => {
    const bytes = await renderDocument(
      smallDocument([
        { kind: "contents", title: "Inhoud", depth: 3 },
        { kind: "page_break" },
        { kind: "heading", level: 2, text: "Een" },
        { kind: "heading", level: 3, text: "Onder een" },
        { kind: "page_break" },
        { kind: "heading", level: 2, text: "Twee" },
      ]),
    );
    const structure = askTool("qpdf", bytes, ["--json", "--json-key=outlines", "%"]);
    const outlines = JSON.parse(structure).outlines.map(
      (item: { title: string; destpageposfrom1: number; kids: { title: string; destpageposfrom1: number }[] }) => [
        item.title,
        item.destpageposfrom1,
        item.kids.map((kid) => [kid.title, kid.destpageposfrom1]),
      ],
    );
    expect(outlines).toEqual([
      ["Een", 2, [["Onder een", 2]]],
      ["Twee", 3, []],
    ]);
    const said = structureOf(bytes);
    expect([said.includes('"Een 2"'), said.includes('"Onder een 2"'), said.includes('"Twee 3"')]).not.toContain(false);
  });
});

describe("text", () => {
  it("of 10,000 characters runs over several pages without losing a word", async () => {
    const text = `${longSentence} `.repeat(90).trim();
    expect(text.length).toBeGreaterThan(10_000);
    const bytes = await renderDocument(smallDocument([paragraph(text)]));
    expect(saidBy(bytes).includes(text)).toBe(true);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBeGreaterThan(1);
  });

  it("stays inside the page, also a word of 10,000 characters and in a narrow column", async () => {
    const word = "Geneeskundigehulpverleningsorganisatie".repeat(264);
    const bytes = await renderDocument(
      smallDocument([
        paragraph(word),
        {
          kind: "table",
          caption: "Smal",
          columns: [
            { header: "Een", share: 1 },
            { header: "Twee", share: 20 },
          ],
          rows: [[{ text: word.slice(0, 400) }, { text: "b" }]],
        },
      ]),
    );
    const boxes = [
      ...textOf(bytes, "-bbox").matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g),
    ];
    expect(boxes.length).toBeGreaterThan(100);
    const outside = boxes.filter(([, left, top, right, bottom]) => {
      return Number(left) < 60 || Number(right) > 540 || Number(top) < 30 || Number(bottom) > 812;
    });
    expect(outside).toEqual([]);
    expect(saidBy(bytes).includes(word)).toBe(true);
  });

  it("prints a mark for a character that the font lacks, keeps it for search, and reports it", async () => {
    const missing: string[] = [];
    const bytes = await renderDocument(smallDocument([paragraph("Şenol ≥ 3 → 中 euro €")]), {
      onMissingCharacters: (characters) => missing.push(...characters),
    });
    expect(missing).toEqual(["中"]);
    expect(words(textOf(bytes))).toContain("Şenol ≥ 3 → 中 euro €");
  });

  it("drops control characters and marks that turn the reading direction around", async () => {
    const bytes = await renderDocument(smallDocument([paragraph("a\u0000b\u0007c\u202ed\u200be\tf\r\ng")]));
    expect(structureOf(bytes)).toContain('"abcde f g"');
  });

  it("keeps a heading with what follows it", async () => {
    for (let lines = 28; lines < 48; lines += 1) {
      const bytes = await renderDocument(
        smallDocument([
          paragraph(Array.from({ length: lines }, (_, at) => `regel ${at}`).join("\n")),
          { kind: "heading", level: 2, text: "Kop" },
          paragraph("Onder de kop"),
        ]),
      );
      const pages = textOf(bytes).split("\f");
      expect(pages.findIndex((page) => page.includes("Kop"))).toBe(
        pages.findIndex((page) => page.includes("Onder de kop")),
      );
    }
  });
});

describe("a table", () => {
  const table = (rows: number): Block => ({
    kind: "table",
    caption: "Aanvragen",
    columns: [
      { header: "Gemeente", share: 2 },
      { header: "Toelichting", share: 3 },
    ],
    rows: Array.from({ length: rows }, (_, at) => [{ text: `Rij ${at + 1}` }, { text: longSentence }]),
  });

  it("over three pages repeats its header for the eye and has it once for a screen reader", async () => {
    const bytes = await renderDocument(smallDocument([table(45)]));
    const pages = textOf(bytes).split("\f").slice(0, -1);
    expect(pages).toHaveLength(3);
    expect(pages.filter((page) => page.includes("Toelichting"))).toHaveLength(3);
    const structure = structureOf(bytes);
    expect(structure.match(/"Toelichting"/g)).toHaveLength(1);
    expect(structure.match(/^ {4}TR/gm)).toHaveLength(46);
  });

  it("goes on over the page in a row that no page could hold", async () => {
    const text = `${longSentence} `.repeat(60).trim();
    const bytes = await renderDocument(
      smallDocument([
        {
          ...(table(1) as Extract<Block, { kind: "table" }>),
          rows: [
            [{ text: "Lang" }, { text }],
            [{ text: "Kort" }, { text: "b" }],
          ],
        },
      ]),
    );
    expect(saidBy(bytes).includes(text)).toBe(true);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(3);
  });
});

describe("originals", () => {
  it("travel inside the document byte for byte, under their own names", async () => {
    const bytes = await renderDocument(bundle, { attachments: originals });
    expect(detachFiles(bytes)).toEqual(Object.fromEntries(bundle.files.map((file) => [file.name, bytesOf(file)])));
  });

  it("that are no PDF at all, or a broken one, are not opened", async () => {
    const name = "kapot.pdf";
    const broken = Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 256);
    const { createHash } = await import("node:crypto");
    const sha256 = createHash("sha256").update(broken).digest("hex");
    const file = {
      name,
      sha256,
      size: broken.length,
      mediaType: "application/pdf",
      description: "",
      placement: "embedded" as const,
    };
    const bytes = await renderDocument(smallDocument([], [file]), { attachments: [{ sha256, bytes: broken }] });
    expect(detachFiles(bytes)).toEqual({ [name]: broken });
  });

  it("with other bytes than the document lists are refused", async () => {
    const [first] = bundle.files;
    const forged = { sha256: first?.sha256 ?? "", bytes: new TextEncoder().encode("iets anders") };
    await expect(renderDocument(bundle, { attachments: [forged, ...originals.slice(1)] })).rejects.toThrow(
      /other bytes/,
    );
    await expect(renderDocument(bundle, { attachments: originals.slice(1) })).rejects.toThrow(/was not given/);
  });

  it("placed beside the document stay out of it", async () => {
    const files = bundle.files.map((file) => ({ ...file, placement: "beside" as const }));
    expect(detachFiles(await renderDocument({ ...bundle, files }))).toEqual({});
  });
});
