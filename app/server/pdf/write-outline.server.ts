import { type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFRef } from "pdf-lib";
import { cleanText } from "./clean-text.server";
import type { PlacedHeading } from "./layout.server";
import { destination } from "./write-links.server";
import type { DrawnPage } from "./write-structure.server";

type Node = { ref: PDFRef; dict: PDFDict; level: number; kids: Node[] };

/** Writes the bookmarks: the headings, nested by level. Nothing when there are none. */
export function writeOutline(
  context: PDFContext,
  headings: readonly PlacedHeading[],
  pages: readonly DrawnPage[],
): PDFRef | null {
  if (headings.length === 0) return null;
  const dict = context.obj({ Type: "Outlines" });
  const root: Node = { ref: context.register(dict), dict, level: 0, kids: [] };
  const path = [root];
  for (const heading of headings) {
    while ((path.at(-1)?.level ?? 0) >= heading.level) path.pop();
    const parent = path.at(-1) ?? root;
    const item = context.obj({
      Title: PDFHexString.fromText(cleanText(heading.text)),
      Parent: parent.ref,
      Dest: destination(context, pages, heading),
    });
    const node = { ref: context.register(item), dict: item, level: heading.level, kids: [] };
    parent.kids.push(node);
    path.push(node);
  }
  chain(context, root);
  return root.ref;
}

/** Ties the items of each level together. Sections are open, what is below them folded (a negative count). */
function chain(context: PDFContext, parent: Node): void {
  const { kids } = parent;
  const first = kids[0];
  const last = kids.at(-1);
  if (!first || !last) return;
  parent.dict.set(PDFName.of("First"), first.ref);
  parent.dict.set(PDFName.of("Last"), last.ref);
  kids.forEach((kid, at) => {
    const previous = kids[at - 1];
    const next = kids[at + 1];
    if (previous) kid.dict.set(PDFName.of("Prev"), previous.ref);
    if (next) kid.dict.set(PDFName.of("Next"), next.ref);
    chain(context, kid);
  });
  parent.dict.set(PDFName.of("Count"), context.obj(parent.level === 0 ? kids.length : -kids.length));
}
