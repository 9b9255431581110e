import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fontkit from "@cantoo/fontkit";
import type { PDFDocument, PDFFont } from "pdf-lib";

const require = createRequire(import.meta.url);
const load = (file: string) => readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${file}`));

// Ligatures and kerning off: the width of a word is then the sum of the widths that the file declares.
const features = { liga: false, kern: false, clig: false, calt: false };
const replacement = "\ufffd";

/** A piece of text as the content stream shows it; `actual` is what a reader or a search should find instead. */
export type Glyphs = { text: string; hex: string; actual?: string };

/**
 * Noto Sans in two weights, embedded. A character that the font lacks never disappears: it prints as the replacement
 * mark, stays readable for search and speech, and is listed in `missing`.
 */
export class Typeface {
  readonly missing = new Set<string>();
  private readonly known: ReadonlySet<number>;
  private readonly widths = new Map<string, number>();

  private constructor(
    readonly regular: PDFFont,
    readonly bold: PDFFont,
  ) {
    this.known = new Set(regular.getCharacterSet());
  }

  static async embed(document: PDFDocument): Promise<Typeface> {
    document.registerFontkit(fontkit);
    const embed = (file: string, name: string) =>
      // Readers know a subset by six capitals before the name; a fixed prefix keeps equal documents equal.
      document.embedFont(load(file), { subset: true, customName: `PARAAT+${name}`, features });
    return new Typeface(
      await embed("400Regular/NotoSans_400Regular.ttf", "NotoSans-Regular"),
      await embed("700Bold/NotoSans_700Bold.ttf", "NotoSans-Bold"),
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
      this.missing.add(character);
      pieces.push({ text: character, hex: font.encodeText(replacement).toString(), actual: character });
    }
    flush();
    return pieces;
  }

  private shown(text: string): string {
    return [...text].map((character) => (this.has(character) ? character : replacement)).join("");
  }

  private has(character: string): boolean {
    return this.known.has(character.codePointAt(0) ?? 0);
  }

  private font(bold: boolean): PDFFont {
    return bold ? this.bold : this.regular;
  }
}
