import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fontkit from "@cantoo/fontkit";
import type { PDFDocument, PDFFont } from "pdf-lib";

const require = createRequire(import.meta.url);
const regularFile = "400Regular/NotoSans_400Regular.ttf";
const boldFile = "700Bold/NotoSans_700Bold.ttf";
const load = (file: string) => readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${file}`));

// Ligatures and kerning off: the width of a word is then the sum of the widths that the file declares.
const features = { liga: false, kern: false, clig: false, calt: false };
const replacement = "\ufffd";

/**
 * Signs that Noto Sans lacks and norms need, printed with others: one over the other (`over`, moved by parts of the
 * size of the letter) or a row of letters. A reader still finds the sign itself.
 */
const stoodInFor: Readonly<Record<string, { print: string; over?: Over }>> = {
  "≥": { print: ">", over: { print: "_", right: 0.064, up: 0.06 } },
  "≤": { print: "<", over: { print: "_", right: 0.064, up: 0.06 } },
  "≠": { print: "=", over: { print: "/", right: 0.1, up: 0 } },
  "→": { print: "->" },
  "←": { print: "<-" },
  "↔": { print: "<->" },
  "✓": { print: "v" },
  "✔": { print: "v" },
  "☐": { print: "[ ]" },
  "☑": { print: "[x]" },
  "●": { print: "•" },
  "■": { print: "•" },
};
type Over = { print: string; right: number; up: number };

/** A piece of text as the content stream shows it; `actual` is what a reader or a search should find instead. */
export type Glyphs = {
  text: string;
  hex: string;
  actual?: string;
  /** Printed on top, moved by parts of the size. */
  over?: { hex: string; right: number; up: number };
};

/**
 * Noto Sans in two weights, embedded. A character that the font lacks never disappears: it prints as the replacement
 * mark, stays readable for search and speech, and is listed in `missing`.
 */
export class Typeface {
  readonly missing = new Set<string>();
  private readonly widths = new Map<string, number>();

  private constructor(
    readonly regular: PDFFont,
    readonly bold: PDFFont,
    private readonly knows: (codePoint: number) => boolean,
  ) {}

  static async embed(document: PDFDocument): Promise<Typeface> {
    document.registerFontkit(fontkit);
    const embed = (file: string, name: string) =>
      // Readers know a subset by six capitals before the name; a fixed prefix keeps equal documents equal.
      document.embedFont(load(file), { subset: true, customName: `PARAAT+${name}`, features });
    const face = fontkit.create(load(regularFile));
    if (!("hasGlyphForCodePoint" in face)) throw new Error(`${regularFile} holds more than one font`);
    return new Typeface(
      await embed(regularFile, "NotoSans-Regular"),
      await embed(boldFile, "NotoSans-Bold"),
      (codePoint) => face.hasGlyphForCodePoint(codePoint),
    );
  }

  width(text: string, size: number, bold = false): number {
    const key = bold ? `b${text}` : `r${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      width = this.font(bold).widthOfTextAtSize(this.shown(text), 1000);
      this.widths.set(key, width);
    }
    return (width * size) / 1000;
  }

  glyphs(text: string, bold = false): Glyphs[] {
    const font = this.font(bold);
    const pieces: Glyphs[] = [];
    let run = "";
    const flush = () => {
      if (run !== "") pieces.push({ text: run, hex: font.encodeText(run).toString() });
      run = "";
    };
    for (const character of text.replace(/\u00a0/g, " ")) {
      if (this.has(character)) {
        run += character;
        continue;
      }
      flush();
      const standIn = stoodInFor[character];
      if (standIn) {
        const { print, over } = standIn;
        const hex = font.encodeText(print).toString();
        const top = over && { hex: font.encodeText(over.print).toString(), right: over.right, up: over.up };
        pieces.push({ text: character, hex, actual: character, ...(top && { over: top }) });
        continue;
      }
      this.missing.add(character);
      pieces.push({ text: character, hex: font.encodeText(replacement).toString(), actual: character });
    }
    flush();
    return pieces;
  }

  private shown(text: string): string {
    return [...text]
      .map((character) => (this.has(character) ? character : (stoodInFor[character]?.print ?? replacement)))
      .join("");
  }

  private has(character: string): boolean {
    return this.knows(character.codePointAt(0) ?? 0);
  }

  private font(bold: boolean): PDFFont {
    return bold ? this.bold : this.regular;
  }
}
