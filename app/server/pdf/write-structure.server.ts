import { type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFPage, type PDFRef } from "pdf-lib";
import type { PageCanvas } from "./page-canvas.server";
import type { StructureElement } from "./structure-element.server";

export type DrawnPage = { canvas: PageCanvas; page: PDFPage };

/**
 * Writes the structure tree and, for the way back, the parent tree: per page the element of each marked content
 * sequence, per link the element it belongs to (ISO 32000-1, 14.7.4.4). `linkRefs` are the links of each page.
 */
export function writeStructure(
  context: PDFContext,
  root: StructureElement,
  pages: readonly DrawnPage[],
  linkRefs: readonly (readonly PDFRef[])[],
): PDFRef {
  const tree = context.nextRef();
  const refs = new Map<StructureElement, PDFRef>();
  const linkOwners: { link: PDFRef; owner: PDFRef }[] = [];
  const refOf = (element: StructureElement): PDFRef => {
    const ref = refs.get(element) ?? context.nextRef();
    refs.set(element, ref);
    return ref;
  };
  const pageOf = (number: number): PDFRef => {
    const drawn = pages[number - 1];
    if (!drawn) throw new Error(`content on page ${number}, which does not exist`);
    return drawn.page.ref;
  };
  const linkOf = (page: number, index: number): PDFRef => {
    const ref = linkRefs[page - 1]?.[index];
    if (!ref) throw new Error(`link ${index} of page ${page} was not written`);
    return ref;
  };

  const write = (element: StructureElement, parent: PDFRef) => {
    const self = refOf(element);
    const kids = element.kids.map((kid) => {
      if ("role" in kid) return refOf(kid);
      const page = pageOf(kid.page);
      if ("mark" in kid) return context.obj({ Type: "MCR", Pg: page, MCID: kid.mark });
      const link = linkOf(kid.page, kid.link);
      linkOwners.push({ link, owner: self });
      return context.obj({ Type: "OBJR", Pg: page, Obj: link });
    });
    const dict = context.obj({ Type: "StructElem", S: element.role, P: parent, K: kids });
    describe(context, dict, element);
    context.assign(self, dict);
    for (const kid of element.kids) if ("role" in kid) write(kid, self);
  };
  write(root, tree);

  const byPage = pages.flatMap(({ canvas, page }, key) => {
    page.node.set(PDFName.of("StructParents"), context.obj(key));
    return [key, context.obj(canvas.marks.map(refOf))];
  });
  const byLink = linkOwners.flatMap(({ link, owner }, at) => {
    const key = pages.length + at;
    (context.lookup(link) as PDFDict).set(PDFName.of("StructParent"), context.obj(key));
    return [key, owner];
  });
  context.assign(
    tree,
    context.obj({
      Type: "StructTreeRoot",
      K: [refOf(root)],
      ParentTree: context.register(context.obj({ Nums: [...byPage, ...byLink] })),
      ParentTreeNextKey: pages.length + linkOwners.length,
    }),
  );
  return tree;
}

function describe(context: PDFContext, dict: PDFDict, { particulars }: StructureElement): void {
  const { alt, actualText, attributes } = particulars;
  if (alt !== undefined) dict.set(PDFName.of("Alt"), PDFHexString.fromText(alt));
  if (actualText !== undefined) dict.set(PDFName.of("ActualText"), PDFHexString.fromText(actualText));
  if (!attributes) return;
  const values = context.obj({ O: attributes.owner });
  for (const [key, value] of Object.entries(attributes.values)) values.set(PDFName.of(key), attribute(context, value));
  dict.set(PDFName.of("A"), values);
}

/** Attribute values are names (`/Row`) or arrays of numbers (`[1 2]`). */
function attribute(context: PDFContext, value: string) {
  if (value.startsWith("/")) return PDFName.of(value.slice(1));
  return context.obj(value.slice(1, -1).split(" ").map(Number));
}
