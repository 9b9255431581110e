import type { RichText } from "~/domain/documents/document-model";
import type { Strip } from "./strip.server";
import type { StructureElement } from "./structure-element.server";
import type { TextStyle } from "./theme.server";
import type { Typeface } from "./typeface.server";
import { type Line, wrapText } from "./wrap-text.server";

/** Where a block is set: the column it may fill and the element its own elements hang under. */
export type Frame = { left: number; width: number; parent: StructureElement };

/** A heading as it was placed, for bookmarks and the table of contents. */
export type PlacedHeading = { element: StructureElement; level: number; text: string; page: number; top: number };

/** What every block needs to become strips. */
export type Layout = {
  typeface: Typeface;
  /** Headings by their element, filled in while pages are drawn. */
  headings: Map<StructureElement, PlacedHeading>;
  /** The headings of the model with their elements, known before anything is drawn. */
  outline: readonly { element: StructureElement; level: number; text: string }[];
};

type TextSetting = {
  text: RichText;
  style: TextStyle;
  element: StructureElement;
  left: number;
  width: number;
  before: number;
  /** Other words of the same element follow, so a reader must find a space between. */
  continues?: boolean;
  /** Lines of about the same length, for a title. */
  balanced?: boolean;
};

/** A text as one strip per line, never leaving one line alone on a page. */
export function textStrips(layout: Layout, setting: TextSetting): Strip[] {
  const { style, element, left, before } = setting;
  const lines = endedBySpace(
    wrapText(setting.text, style, widthOf(layout, setting), layout.typeface),
    setting.continues ?? false,
  );
  return lines.map((line, at) => ({
    height: style.leading,
    before: at === 0 ? before : 0,
    keepWithNext: (at === 0 || at === lines.length - 2) && lines.length > 1,
    draw: (canvas, top) => canvas.line(element, line, style, left, top),
  }));
}

/** Lines of one text that share a strip with others, such as the cells of a row. */
export const linesOf = (layout: Layout, text: RichText, style: TextStyle, width: number): Line[] =>
  wrapText(text, style, width, layout.typeface);

/** The lines of a text after which other words of the same element follow. */
export const endedBySpace = (lines: readonly Line[], isContinued: boolean): Line[] =>
  lines.map((line, at) => (isContinued && at === lines.length - 1 ? { ...line, spaceAfter: true } : line));

/** The width to set a text in; for a balanced one the least that needs no more lines and cuts no word. */
function widthOf(layout: Layout, { text, style, width, balanced }: TextSetting): number {
  if (!balanced) return width;
  const wrapped = (at: number) => wrapText(text, style, at, layout.typeface);
  const cuts = (lines: readonly Line[]) => lines.slice(0, -1).filter(({ spaceAfter }) => !spaceAfter).length;
  const widest = wrapped(width);
  const isAsGood = (lines: readonly Line[]) => lines.length === widest.length && cuts(lines) <= cuts(widest);
  let least = width;
  while (least > width / 2 && isAsGood(wrapped(least - balanceStep))) least -= balanceStep;
  return least;
}

const balanceStep = 8;
