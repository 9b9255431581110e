/** Measures in points (1/72 inch), colours as red, green and blue between 0 and 1 in PDF notation. */
const colour = (hex: string): string =>
  [1, 3, 5].map((at) => String(Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000)).join(" ");

export const colours = {
  ink: colour("#1b2430"),
  quiet: colour("#4a5666"),
  line: colour("#d3d9e0"),
  field: colour("#f6f7f9"),
  white: colour("#ffffff"),
  action: colour("#0b4f8a"),
  actionTint: colour("#e8f0f7"),
  accent: colour("#b97a00"),
  accentTint: colour("#fdf6e7"),
  warning: colour("#a11d21"),
  warningTint: colour("#fbeeee"),
  classLowest: colour("#2c6e49"),
  classMiddle: colour("#8f5b00"),
  classHighest: colour("#a11d21"),
} as const;

/** A4. The text column is wide enough for tables; running text keeps to `measure`. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 66,
  right: 62,
  top: 78,
  firstTop: 60,
  bottom: 74,
  measure: 424,
} as const;

export const columnWidth = page.width - page.left - page.right;

export type TextStyle = { size: number; leading: number; colour: string; bold?: boolean };

export const styles = {
  title: { size: 23, leading: 30, colour: colours.ink, bold: true },
  subtitle: { size: 12, leading: 18, colour: colours.quiet },
  heading2: { size: 15.5, leading: 21, colour: colours.ink, bold: true },
  heading3: { size: 12, leading: 17, colour: colours.ink, bold: true },
  heading4: { size: 10.2, leading: 15, colour: colours.ink, bold: true },
  body: { size: 10.2, leading: 15.2, colour: colours.ink },
  lead: { size: 12, leading: 18, colour: colours.ink },
  quiet: { size: 9.2, leading: 13.6, colour: colours.quiet },
  small: { size: 8.8, leading: 12.6, colour: colours.quiet },
  cell: { size: 9.4, leading: 13.4, colour: colours.ink },
  cellDetail: { size: 7.5, leading: 10.6, colour: colours.quiet },
  columnHeader: { size: 8.8, leading: 12.4, colour: colours.quiet, bold: true },
  furniture: { size: 8.2, leading: 11, colour: colours.quiet },
} as const satisfies Record<string, TextStyle>;
