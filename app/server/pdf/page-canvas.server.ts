import type { StructureElement } from "./structure-element.server";
import type { TextStyle } from "./theme.server";
import { page } from "./theme.server";
import type { Glyphs, Typeface } from "./typeface.server";
import type { Line } from "./wrap-text.server";

export type PageLink = {
  left: number;
  top: number;
  width: number;
  height: number;
  target: StructureElement;
  words: string;
};

/** A number in a content stream: two decimals are finer than any printer. */
const n = (value: number) => String(Math.round(value * 100) / 100);

const utf16 = (text: string) =>
  [...text]
    .flatMap((character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)))
    .map((unit) => unit.toString(16).padStart(4, "0"))
    .join("");

/**
 * One page while it is drawn, measured from the top. Everything drawn is either content of a structure element or
 * an artifact (lines, fields, page furniture) that a screen reader skips.
 */
export class PageCanvas {
  /** The element of each marked content sequence; its place is its id. */
  readonly marks: StructureElement[] = [];
  readonly links: PageLink[] = [];
  private readonly decoration: string[] = [];
  private readonly content: (string | (() => string))[] = [];
  private open: StructureElement | null = null;

  constructor(
    readonly number: number,
    private readonly typeface: Typeface,
  ) {}

  /** A line of text with its top at `top`. Lines of one element that follow each other become one sequence. */
  line(element: StructureElement, line: Line, style: TextStyle, left: number, top: number): void {
    let from = left;
    for (const piece of this.pieces(line, style)) {
      if (piece.actual === undefined) this.mark(element);
      else this.mark(element.add("Span", { actualText: piece.actual }));
      this.content.push(textOperators(piece, style, from, top));
      from += piece.width;
    }
  }

  /** Text of an element that is known only when all pages are there. */
  lateText(element: StructureElement, text: () => string, style: TextStyle, right: number, top: number): void {
    this.mark(element);
    this.content.push(() => this.rightAligned(text(), style, right, top));
  }

  /** A rectangle that belongs to an element, such as a bar of a chart: filled, with an edge when that is given. */
  contentRectangle(element: StructureElement, box: Box, colour: string, edge?: string): void {
    this.mark(element);
    this.content.push(fill(box, colour));
    if (edge) this.content.push(stroke(box, edge, 0.8));
  }

  /** A filled rectangle behind the text, for the eye only. */
  rectangle(box: Box, colour: string): void {
    this.decoration.push(fill(box, colour));
  }

  /** A rectangle of one line width around a box, for the eye only. */
  outline(box: Box, colour: string, width: number): void {
    this.decoration.push(stroke(box, colour, width));
  }

  /** Text that a screen reader skips because it stands elsewhere too. */
  decorativeText(text: string, style: TextStyle, left: number, top: number): void {
    this.decoration.push(this.plain(text, style, left, top));
  }

  decorativeTextRight(text: string, style: TextStyle, right: number, top: number): void {
    this.decoration.push(this.rightAligned(text, style, right, top));
  }

  link(link: PageLink, element: StructureElement): void {
    element.kids.push({ page: this.number, link: this.links.length });
    this.links.push(link);
  }

  /** The content stream. Decoration comes first, so that text lies on top of it. */
  finish(): string {
    this.close();
    const decoration = this.decoration.length > 0 ? ["/Artifact BMC", ...this.decoration, "EMC"] : [];
    return [...decoration, ...this.content.map((part) => (typeof part === "string" ? part : part()))].join("\n");
  }

  private mark(element: StructureElement): void {
    if (this.open === element) return;
    this.close();
    const { actualText } = element.particulars;
    const actual = actualText === undefined ? "" : ` /ActualText <feff${utf16(actualText)}>`;
    this.content.push(`/${element.role} <</MCID ${this.marks.length}${actual}>> BDC`);
    element.kids.push({ page: this.number, mark: this.marks.length });
    this.marks.push(element);
    this.open = element;
  }

  private close(): void {
    if (this.open) this.content.push("EMC");
    this.open = null;
  }

  private plain(text: string, style: TextStyle, left: number, top: number): string {
    let from = left;
    return this.pieces({ runs: [{ text, bold: style.bold }], width: 0, spaceAfter: false }, style)
      .map((piece) => {
        const operators = textOperators(piece, style, from, top);
        from += piece.width;
        return operators;
      })
      .join("\n");
  }

  private rightAligned(text: string, style: TextStyle, right: number, top: number): string {
    return this.plain(text, style, right - this.typeface.width(text, style.size, style.bold), top);
  }

  private pieces(line: Line, style: TextStyle): Piece[] {
    return line.runs.flatMap((run, at) => {
      const bold = run.bold ?? false;
      const isLast = at === line.runs.length - 1;
      const text = isLast && line.spaceAfter ? `${run.text} ` : run.text;
      return this.typeface
        .glyphs(text, bold)
        .map((glyphs) => ({ ...glyphs, bold, width: this.typeface.width(glyphs.text, style.size, bold) }));
    });
  }
}

/** A part of a line that is set in one go. */
type Piece = Glyphs & { bold: boolean; width: number };

export type Box = { left: number; top: number; width: number; height: number };

const fromBottom = (top: number) => page.height - top;

const fill = (box: Box, colour: string) =>
  `${colour} rg ${n(box.left)} ${n(fromBottom(box.top + box.height))} ${n(box.width)} ${n(box.height)} re f`;

const stroke = (box: Box, colour: string, width: number) =>
  `${colour} RG ${n(width)} w ${n(box.left + width / 2)} ${n(fromBottom(box.top + box.height - width / 2))} ${n(box.width - width)} ${n(box.height - width)} re S`;

function textOperators(piece: Piece, style: TextStyle, left: number, top: number): string {
  // Capitals stand in the middle of the line, so that text and boxes around it look level.
  const baseline = fromBottom(top + (style.leading + style.size * 0.714) / 2);
  const font = piece.bold ? "Bold" : "Regular";
  const shown = `1 0 0 1 ${n(left)} ${n(baseline)} Tm ${piece.hex} Tj`;
  return `BT ${style.colour} rg /${font} ${n(style.size)} Tf ${shown}${overprint(piece, style, left, baseline)} ET`;
}

function overprint({ over }: Piece, { size }: TextStyle, left: number, baseline: number): string {
  return over ? ` 1 0 0 1 ${n(left + over.right * size)} ${n(baseline + over.up * size)} Tm ${over.hex} Tj` : "";
}
