import { PDFDocument } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { adviceBundleDocument } from "~/copy/nl/documents/advice-bundle";
import type { Block } from "~/domain/documents/document-model";
import { askTool, saidBy, structureOf, textOf, words } from "../../../tests/support/pdf-tools";
import { sampleBundle } from "../../../tests/support/sample-documents/sample-bundle";
import { bytesOf } from "../../../tests/support/sample-documents/sample-evenement";
import { smallDocument } from "../../../tests/support/sample-documents/small-document";
import { renderDocument } from "./render-document.server";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
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
