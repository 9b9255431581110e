import type { Instant } from "../time/instant";

/**
 * What a document says, in the order in which it is read; never how it looks. Plain data: it is stored as the
 * snapshot of the document, and equal models give equal files.
 */
export type DocumentModel = {
  metadata: DocumentMetadata;
  blocks: readonly Block[];
  /** Originals that belong to the document. Those placed `embedded` travel inside it, unchanged. */
  files: readonly OriginalFile[];
};

export type DocumentMetadata = {
  /** Stands at the head of the first page and in the title bar of a reader. */
  title: string;
  /** The line under the title. */
  subtitle?: string;
  /** BCP 47, such as `nl-NL`. */
  language: string;
  /** The moment the document speaks of; the file carries no other clock. */
  date: Instant;
  /** The organisation that speaks. */
  author: string;
  reference: string;
  /** Which version of what the document rests on; stands at the foot of every page. */
  versionLine: string;
  /** Words at the foot of every page, with `{page}` and `{pages}` for the numbers. */
  pageLabel: string;
  /** Something every page must tell, such as that the application came in late. */
  standing?: string;
};

/** Plain words, or runs of which some are bold. A line break in the text is kept. */
export type RichText = string | readonly TextRun[];
export type TextRun = { text: string; bold?: boolean };

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | FactsBlock
  | TableBlock
  | ConditionBlock
  | NoticeBlock
  | ClassBlock
  | BarChartBlock
  | TilesBlock
  | ContentsBlock
  | LetterheadBlock
  | SignatureBlock
  | PageBreakBlock;

/** Level 1 is the title of the document. Headings become bookmarks. */
export type HeadingBlock = { kind: "heading"; level: 2 | 3 | 4; text: string };

export type ParagraphBlock = { kind: "paragraph"; text: RichText; tone?: "lead" | "quiet" };

export type ListBlock = { kind: "list"; style: "bulleted" | "numbered"; items: readonly RichText[] };

/** Terms with their values; `detail` tells where a value comes from. Terms are names, or whole questions. */
export type FactsBlock = { kind: "facts"; items: readonly Fact[]; terms?: "questions" };
export type Fact = { term: string; value: RichText; detail?: string };

export type TableBlock = {
  kind: "table";
  /** What the table shows; read before the table. */
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly TableCell[])[];
  /** The first cell of each row names the row. */
  rowHeaders?: boolean;
  /** The last row adds up the others. */
  totalRow?: boolean;
};
/** `share` is the width in proportion to the other columns. */
export type TableColumn = { header: string; share: number; align?: "start" | "end" };
/** `detail` is said below the text, such as the hash below the name of a file. */
export type TableCell = { text: RichText; detail?: string };

/** A condition as advised or imposed. */
export type ConditionBlock = {
  kind: "condition";
  number: string;
  text: RichText;
  /** Whether it must be met or is advised, in words. */
  binding?: { label: string; must: boolean };
  /** Theme, who advised it, its status, reasons. */
  notes: readonly { term: string; text: string }[];
};

/** Something that the reader may not miss. */
export type NoticeBlock = {
  kind: "notice";
  tone: "information" | "attention" | "warning";
  title: string;
  text: readonly RichText[];
};

/** The class of an evenement: its place in the order of classes, counted from the lightest (1), decides how it is marked. */
export type ClassBlock = {
  kind: "class";
  letter: string;
  position: number;
  of: number;
  title: string;
  text?: string;
};

/** One bar per group and series. The title says the message; `alt` says the figures to who cannot see them. */
export type BarChartBlock = {
  kind: "bar_chart";
  title: string;
  alt: string;
  series: readonly string[];
  groups: readonly { label: string; bars: readonly { value: number; label: string }[] }[];
};

/** A few figures that matter most. */
export type TilesBlock = { kind: "tiles"; items: readonly { label: string; value: string; note?: string }[] };

/** Table of contents down to a level of heading, with page numbers. */
export type ContentsBlock = { kind: "contents"; title: string; depth: 2 | 3 };

/** Addressee and the facts of a letter. */
export type LetterheadBlock = {
  kind: "letterhead";
  addresseeLabel: string;
  addressee: readonly string[];
  facts: readonly { term: string; value: string }[];
};

/** Who signed, kept together on one page. */
export type SignatureBlock = { kind: "signature"; lines: readonly string[]; name: string; role: string; note?: string };

export type PageBreakBlock = { kind: "page_break" };

/** An original as it was received, with the hash by which everyone can check that it is unchanged. */
export type OriginalFile = {
  name: string;
  sha256: string;
  size: number;
  mediaType: string;
  description: string;
  /** `embedded` in the document, or `beside` it in an archive when the originals are too large together. */
  placement: "embedded" | "beside";
};

export const heading = (level: HeadingBlock["level"], text: string): HeadingBlock => ({ kind: "heading", level, text });

export const paragraph = (text: RichText, tone?: ParagraphBlock["tone"]): ParagraphBlock =>
  tone ? { kind: "paragraph", text, tone } : { kind: "paragraph", text };

/** A text that a person typed, one paragraph for each part between blank lines. */
export const paragraphsOf = (text: string): ParagraphBlock[] =>
  text
    .replace(/\r\n?/g, "\n")
    .split(/\n[^\S\n]*\n\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => paragraph(part));

/** The words of a text without their marks. */
export const plainText = (text: RichText): string =>
  typeof text === "string" ? text : text.map((run) => run.text).join("");
