import { type AnchorLine, readAnchorLine } from "./anchor-line";
import type { ChainHead } from "./hash-chain";

export type AnchorFault =
  /** Entries up to this number were noted at that moment and are not there. */
  | { fault: "cut_off"; sequence: number; at: string }
  /** This entry, or one before it, is not what was noted at that moment. */
  | { fault: "rewritten"; sequence: number; at: string }
  /** A line of the anchor itself, counted from its beginning, cannot be read. */
  | { fault: "anchor_damaged"; sequence: number };

/** Numbers of entries, and the moment from the line that tells of them. */
export type Span = { from: number; to: number; at: string };

/** What the anchor tells besides faults. */
export type AnchorReport = {
  /** The first line: what the anchor says begins here, and covers all before it through the chain. */
  first: AnchorLine | null;
  /** The highest number noted since the last backup that was put back. */
  upTo: number;
  /** Entries that were there once and were lost because an older backup was put back. */
  lost: Span[];
  /** Entries that were noted only later than they were written. */
  late: Span[];
};

type Given = {
  /** The lines in the order of writing; asked for twice. */
  texts: () => Iterable<string>;
  /** The hash of an entry that was passed already. */
  hashAt: (sequence: number) => string | undefined;
  /** The number at which a backup is going to be put back: what was noted from there on is about to be lost. */
  restoredFrom?: number;
};

/**
 * Compares a history with its anchor while the entries come by in order. Every line is compared with the entry of its
 * number, except those that a backup put back later has ended. Holds one line at a time, however long both are.
 */
export class AnchorCheck {
  readonly report: AnchorReport = { first: null, upTo: 0, lost: [], late: [] };
  readonly #hashAt: Given["hashAt"];
  readonly #lines: Iterator<AnchorLine>;
  #next: AnchorLine | undefined;
  #ceilings: number[];
  #unreadable: number | null = null;
  #damaged: AnchorFault | null = null;

  constructor({ texts, hashAt, restoredFrom = Number.POSITIVE_INFINITY }: Given) {
    this.#hashAt = hashAt;
    this.#ceilings = ceilingsOf(texts(), restoredFrom);
    this.#lines = this.#standing(texts());
    this.#advance();
  }

  /** Compares an entry; to be called for each, from the first on. */
  entry({ sequence, hash }: ChainHead): AnchorFault | null {
    let line = this.#next;
    while (line !== undefined && line.sequence <= sequence) {
      const found = line.sequence === sequence ? hash : this.#hashAt(line.sequence);
      if (found !== line.hash) return { fault: "rewritten", sequence: line.sequence, at: line.at };
      line = this.#advance();
    }
    return this.#damaged;
  }

  /** After the last entry: whether the anchor knows of more. */
  end(): AnchorFault | null {
    const line = this.#next;
    if (line !== undefined) return { fault: "cut_off", sequence: line.sequence, at: line.at };
    return this.#damaged;
  }

  #advance(): AnchorLine | undefined {
    const { value, done } = this.#lines.next();
    this.#next = done ? undefined : value;
    return this.#next;
  }

  /** The lines that still say something about the history of today. */
  *#standing(texts: Iterable<string>): Generator<AnchorLine> {
    let number = 0;
    for (const text of texts) {
      number += 1;
      const line = readAnchorLine(text);
      if (line === null) {
        if (text !== "") this.#unreadable ??= number;
        continue;
      }
      this.#judgeUnreadable(line);
      this.#note(line);
      if (line.kind === "restored") this.#ceilings.shift();
      if (line.sequence < (this.#ceilings[0] ?? Number.POSITIVE_INFINITY)) yield line;
    }
  }

  /** Half a line is left by a power cut or a full disk; the program then begins anew with a line that says so. */
  #judgeUnreadable({ kind }: AnchorLine): void {
    if (this.#unreadable === null) return;
    if (kind === "written") this.#damaged ??= { fault: "anchor_damaged", sequence: this.#unreadable };
    this.#unreadable = null;
  }

  #note(line: AnchorLine): void {
    const { report } = this;
    const { at, sequence, kind } = line;
    if (report.first !== null && kind === "restored" && report.upTo >= sequence) {
      report.lost.push({ from: sequence, to: report.upTo, at });
    }
    if (report.first !== null && kind === "resumed" && sequence > report.upTo) {
      report.late.push({ from: report.upTo + 1, to: sequence, at });
    }
    report.first ??= line;
    report.upTo = kind === "restored" ? sequence : Math.max(report.upTo, sequence);
  }
}

/** For the lines before each backup put back, and for those after the last: the lowest number that it or a later one ended. */
function ceilingsOf(texts: Iterable<string>, last: number): number[] {
  const ceilings = [last];
  const restored: number[] = [];
  for (const text of texts) {
    if (!text.endsWith(" restored")) continue;
    const line = readAnchorLine(text);
    if (line !== null) restored.push(line.sequence);
  }
  for (const sequence of restored.reverse()) ceilings.unshift(Math.min(sequence, ceilings[0] ?? last));
  return ceilings;
}
