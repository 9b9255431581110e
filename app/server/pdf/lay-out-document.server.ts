import type { Block, DocumentModel } from "~/domain/documents/document-model";
import { barChartStrips } from "./blocks/bar-chart.server";
import { classStrips } from "./blocks/class-badge.server";
import { conditionStrips } from "./blocks/condition.server";
import { contentsStrips } from "./blocks/contents.server";
import { factsStrips } from "./blocks/facts.server";
import { headingStrips } from "./blocks/heading.server";
import { letterheadStrips } from "./blocks/letterhead.server";
import { listStrips } from "./blocks/list.server";
import { noticeStrips } from "./blocks/notice.server";
import { paragraphStrips } from "./blocks/paragraph.server";
import { signatureStrips } from "./blocks/signature.server";
import { tableStrips } from "./blocks/table.server";
import { tilesStrips } from "./blocks/tiles.server";
import type { Frame, Layout } from "./layout.server";
import type { Flow } from "./place-strips.server";
import type { Strip } from "./strip.server";
import { StructureElement } from "./structure-element.server";
import { columnWidth, page } from "./theme.server";
import { titleStrips } from "./title.server";
import type { Typeface } from "./typeface.server";

export type LaidOutDocument = { root: StructureElement; flow: Flow; layout: Layout };

/** Turns what the document says into strips and the tree that a screen reader follows; places nothing yet. */
export function layOutDocument(model: DocumentModel, typeface: Typeface): LaidOutDocument {
  const root = new StructureElement("Document");
  const headings = new Map(
    model.blocks.flatMap((block, at) =>
      block.kind === "heading" ? [[at, new StructureElement(headingRoles[block.level])] as const] : [],
    ),
  );
  const outline = [...headings].flatMap(([at, element]) => {
    const block = model.blocks[at];
    return block?.kind === "heading" ? [{ element, level: block.level, text: block.text }] : [];
  });
  const layout: Layout = { typeface, headings: new Map(), outline };
  const frame: Frame = { left: page.left, width: columnWidth, parent: root };
  const flow: (Strip | "page_break")[] = [...titleStrips(model.metadata, frame, layout)];
  let conditions: StructureElement | null = null;
  model.blocks.forEach((block, at) => {
    if (block.kind === "condition") {
      // Conditions that follow each other are the items of one list.
      conditions ??= root.add("L", { attributes: { owner: "List", values: { ListNumbering: "/Decimal" } } });
      flow.push(...conditionStrips(block, conditions, frame, layout));
      return;
    }
    conditions = null;
    const heading = headings.get(at);
    if (block.kind === "heading" && heading) {
      root.kids.push(heading);
      flow.push(...headingStrips(block, heading, frame, layout));
    } else {
      const strips = stripsOf(block, frame, layout);
      flow.push(...(introduces(block, model.blocks[at + 1]) ? keptWithNext(strips) : strips));
    }
  });
  return { root, flow, layout };
}

const introduced: readonly Block["kind"][] = ["table", "list", "facts", "condition", "bar_chart", "notice"];

/**
 * A paragraph before a table or a list says what follows, so it must not stay behind on the page before; and a name at
 * the foot of a letter must not stand on a page by itself.
 */
const introduces = (block: Block, next: Block | undefined): boolean =>
  next !== undefined && (next.kind === "signature" || (block.kind === "paragraph" && introduced.includes(next.kind)));

const keptWithNext = (strips: readonly (Strip | "page_break")[]): (Strip | "page_break")[] =>
  strips.map((strip, at) =>
    strip !== "page_break" && at === strips.length - 1 ? { ...strip, keepWithNext: true } : strip,
  );

const headingRoles = { 2: "H2", 3: "H3", 4: "H4" } as const;

function stripsOf(block: Block, frame: Frame, layout: Layout): (Strip | "page_break")[] {
  switch (block.kind) {
    case "paragraph":
      return paragraphStrips(block, frame, layout);
    case "list":
      return listStrips(block, frame, layout);
    case "facts":
      return factsStrips(block, frame, layout);
    case "table":
      return tableStrips(block, frame, layout);
    case "notice":
      return noticeStrips(block, frame, layout);
    case "class":
      return classStrips(block, frame, layout);
    case "bar_chart":
      return barChartStrips(block, frame, layout);
    case "tiles":
      return tilesStrips(block, frame, layout);
    case "contents":
      return contentsStrips(block, frame, layout);
    case "letterhead":
      return letterheadStrips(block, frame, layout);
    case "signature":
      return signatureStrips(block, frame, layout);
    case "page_break":
      return ["page_break"];
    case "heading":
    case "condition":
      return [];
  }
}
