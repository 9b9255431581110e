import { PDFDocument } from "pdf-lib";
import { describe, expect, it } from "vitest";
import type { Block } from "~/domain/documents/document-model";
import { saidBy, structureOf, textOf, words } from "../../../tests/support/pdf-tools";
import { longSentence, smallDocument } from "../../../tests/support/sample-documents/small-document";
import { renderDocument } from "./render-document.server";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

describe("text", () => {
  it("of 10,000 characters runs over several pages without losing a word", async () => {
    const text = `${longSentence} `.repeat(90).trim();
    expect(text.length).toBeGreaterThan(10_000);
    const bytes = await renderDocument(smallDocument([paragraph(text)]));
    expect(saidBy(bytes).includes(text)).toBe(true);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBeGreaterThan(1);
  });

  it("in a title breaks between words, also when one of them is longer than half a line", async () => {
    const title = "Evenementenvergunning Kerstmarkt Wierden";
    const small = smallDocument([paragraph("Tekst.")]);
    const bytes = await renderDocument({ ...small, metadata: { ...small.metadata, title } });
    const lines = textOf(bytes, "-layout")
      .split("\n")
      .map((line) => line.trim());
    expect(lines).toContain("Evenementenvergunning");
    expect(lines).toContain("Kerstmarkt Wierden");
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
