import type { Fact, FactsBlock } from "~/domain/documents/document-model";
import { type Frame, type Layout, textStrips } from "../layout.server";
import { rowStrips } from "../row.server";
import { keepTogether, type Strip } from "../strip.server";
import type { StructureElement } from "../structure-element.server";
import { colours, styles } from "../theme.server";

const gutter = 14;
/** Room for the terms: names of things, or whole questions. */
const narrow = 150;
const wide = 190;

/** Terms at the left, values at the right; for a screen reader a table whose rows have a heading. */
export function factsStrips(block: FactsBlock, frame: Frame, layout: Layout): Strip[] {
  const table = frame.parent.add("Table");
  const termWidth = block.terms === "questions" ? wide : narrow;
  const rows = block.items.flatMap((fact, at) => factRow(fact, table, { ...frame, termWidth }, layout, at === 0));
  return keepTogether(rows, 170);
}

type FactsFrame = Frame & { termWidth: number };

function factRow(fact: Fact, table: StructureElement, frame: FactsFrame, layout: Layout, isFirst: boolean): Strip[] {
  const row = table.add("TR");
  const termElement = row.add("TH", { attributes: { owner: "Table", values: { Scope: "/Row" } } });
  const valueElement = row.add("TD");
  const { termWidth } = frame;
  const left = frame.left + termWidth + gutter;
  const width = frame.width - termWidth - gutter;
  const term = textStrips(layout, {
    text: fact.term,
    style: { ...styles.cell, colour: colours.quiet },
    element: termElement,
    left: frame.left,
    width: termWidth,
    before: 0,
  });
  const setting = { element: valueElement, left, width, before: 0 };
  const value = [
    ...textStrips(layout, { ...setting, text: fact.value, style: styles.cell, continues: fact.detail !== undefined }),
    ...(fact.detail ? textStrips(layout, { ...setting, text: fact.detail, style: styles.cellDetail }) : []),
  ];
  return rowStrips([term, value], {
    before: isFirst ? 9 : 0,
    padding: 4.5,
    decorate(canvas, part) {
      if (part.last) canvas.rectangle(ruleBelow(frame, part), colours.line);
    },
  });
}

const ruleBelow = (frame: Frame, part: { top: number; height: number }) => ({
  left: frame.left,
  top: part.top + part.height,
  width: frame.width,
  height: 0.6,
});
