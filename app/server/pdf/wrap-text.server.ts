import type { RichText, TextRun } from "~/domain/documents/document-model";
import { cleanText } from "./clean-text.server";
import type { TextStyle } from "./theme.server";
import type { Typeface } from "./typeface.server";

/** One line as it is set. `spaceAfter`: the line was broken at a space, which a reader must still find. */
export type Line = { runs: TextRun[]; width: number; spaceAfter: boolean };

/**
 * Breaks text into lines no wider than `width`: at spaces, inside a longer word after a slash, hyphen or dot, and
 * anywhere when even that does not fit.
 */
export function wrapText(text: RichText, style: TextStyle, width: number, typeface: Typeface): Line[] {
  const lines: Line[] = [];
  let line: Line = { runs: [], width: 0, spaceAfter: false };
  const measure = (run: TextRun) => typeface.width(run.text, style.size, run.bold);
  const append = (run: TextRun) => {
    const last = line.runs.at(-1);
    if (last && (last.bold ?? false) === (run.bold ?? false)) last.text += run.text;
    else line.runs.push({ ...run });
    line.width += measure(run);
  };
  const end = (spaceAfter: boolean) => {
    lines.push({ ...line, spaceAfter });
    line = { runs: [], width: 0, spaceAfter: false };
  };

  let gap: TextRun | null = null;
  for (const unit of unitsOf(text, style.bold ?? false)) {
    if (unit === "break") {
      end(true);
      gap = null;
      continue;
    }
    if (unit.space) {
      gap = line.runs.length > 0 ? { text: " ", bold: unit.runs[0]?.bold } : null;
      continue;
    }
    const wide = unit.runs.reduce((sum, run) => sum + measure(run), 0);
    const gapWidth = gap ? measure(gap) : 0;
    if (line.width + gapWidth + wide <= width) {
      if (gap) append(gap);
      unit.runs.forEach(append);
    } else {
      if (line.runs.length > 0) end(gap !== null);
      for (const piece of fit(unit.runs, width, wide, measure)) {
        if (line.runs.length > 0 && line.width + measure(piece) > width) end(false);
        append(piece);
      }
    }
    gap = null;
  }
  if (line.runs.length > 0 || lines.length === 0) end(false);
  return lines;
}

type Unit = { runs: TextRun[]; space: boolean };

/** Words (runs that stand together without a space), spaces and line breaks, in order. */
function unitsOf(text: RichText, bold: boolean): (Unit | "break")[] {
  const units: (Unit | "break")[] = [];
  const runs: readonly TextRun[] = typeof text === "string" ? [{ text }] : text;
  for (const run of runs) {
    // A no-break space is left out of the class on purpose.
    for (const part of cleanText(run.text).split(/(\n|[ \u2000-\u2006\u2008-\u200a\u3000]+)/)) {
      if (part === "") continue;
      const piece = { text: part, bold: bold || run.bold === true };
      const last = units.at(-1);
      if (part === "\n") units.push("break");
      else if (/^[ \u2000-\u200a\u3000]/.test(part)) units.push({ runs: [piece], space: true });
      else if (last && last !== "break" && !last.space) last.runs.push(piece);
      else units.push({ runs: [piece], space: false });
    }
  }
  return units;
}

/** Cuts a word that is wider than the line into pieces that fit. */
function fit(runs: readonly TextRun[], width: number, wide: number, measure: (run: TextRun) => number): TextRun[] {
  if (wide <= width) return [...runs];
  return runs.flatMap((run) =>
    run.text.split(/(?<=[-/\\.,;:_@?&=])/).flatMap((part) => {
      const piece = { text: part, bold: run.bold };
      return measure(piece) <= width ? [piece] : cut(piece, width, measure);
    }),
  );
}

function cut(run: TextRun, width: number, measure: (run: TextRun) => number): TextRun[] {
  const pieces: TextRun[] = [];
  let text = "";
  for (const character of run.text) {
    if (text !== "" && measure({ text: text + character, bold: run.bold }) > width) {
      pieces.push({ text, bold: run.bold });
      text = "";
    }
    text += character;
  }
  pieces.push({ text, bold: run.bold });
  return pieces;
}
