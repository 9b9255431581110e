import type { StructureElement } from "./structure-element.server";
import type { TextStyle } from "./theme.server";
import { page } from "./theme.server";
import type { Typeface } from "./typeface.server";
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
    this.mark(element);
    this.content.push(this.textOperators(line, style, left, top));
  }

  /** Text of an element that is known only when all pages are there. */
  lateText(element: StructureElement, text: () => string, style: TextStyle, right: number, top: number): void {
    this.mark(element);
    this.content.push(() => this.rightAligned(text(), style, right, top));
  }

  /** A filled rectangle that belongs to an element, such as a bar of a chart. */
  contentRectangle(element: StructureElement, box: Box, colour: string): void {
    this.mark(element);
    this.content.push(fill(box, colour));
  }

  /** A filled rectangle behind the text, for the eye only. */
  rectangle(box: Box, colour: string): void {
    this.decoration.push(fill(box, colour));
  }

  /** A rectangle of one line width around a box, for the eye only. */
  outline(box: Box, colour: string, width: number): void {
    const half = width / 2;
    this.decoration.push(
      `${colour} RG ${n(width)} w ${n(box.left + half)} ${n(fromBottom(box.top + box.height - half))} ${n(box.width - width)} ${n(box.height - width)} re S`,
    );
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
    this.content.push(`/${element.role} <</MCID ${this.marks.length}>> BDC`);
    element.kids.push({ page: this.number, mark: this.marks.length });
    this.marks.push(element);
    this.open = element;
  }

  private close(): void {
    if (this.open) this.content.push("EMC");
    this.open = null;
  }

  private plain(text: string, style: TextStyle, left: number, top: number): string {
    const line = { runs: [{ text, bold: style.bold }], width: 0, spaceAfter: false };
    return this.textOperators(line, style, left, top);
  }

  private rightAligned(text: string, style: TextStyle, right: number, top: number): string {
    return this.plain(text, style, right - this.typeface.width(text, style.size, style.bold), top);
  }

  private textOperators(line: Line, style: TextStyle, left: number, top: number): string {
    // Capitals stand in the middle of the line, so that text and boxes around it look level.
    const baseline = fromBottom(top + (style.leading + style.size * 0.714) / 2);
    const shown = line.runs.flatMap((run, at) => {
      const last = at === line.runs.length - 1;
      const bold = run.bold ?? false;
      const glyphs = this.typeface.glyphs(last && line.spaceAfter ? `${run.text} ` : run.text, bold);
      return [
        `/${bold ? "Bold" : "Regular"} ${n(style.size)} Tf`,
        ...glyphs.map(({ hex, actual }) =>
          actual === undefined ? `${hex} Tj` : `/Span <</ActualText <feff${utf16(actual)}>>> BDC ${hex} Tj EMC`,
        ),
      ];
    });
    return `BT ${style.colour} rg 1 0 0 1 ${n(left)} ${n(baseline)} Tm ${shown.join(" ")} ET`;
  }
}

export type Box = { left: number; top: number; width: number; height: number };

const fromBottom = (top: number) => page.height - top;

const fill = (box: Box, colour: string) =>
  `${colour} rg ${n(box.left)} ${n(fromBottom(box.top + box.height))} ${n(box.width)} ${n(box.height)} re f`;
