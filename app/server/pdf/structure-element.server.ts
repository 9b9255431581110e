/** The standard structure types of PDF 1.7 that the documents use. */
export type Role =
  | "Document"
  | "Div"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Span"
  | "TOC"
  | "TOCI"
  | "Reference"
  | "Link";

/** What hangs under an element: other elements, marked content on a page, or a link on a page. */
type Kid = StructureElement | { page: number; mark: number } | { page: number; link: number };

type Particulars = {
  /** Owner and values of the attribute dictionary, values in PDF notation. */
  attributes?: { owner: "Table" | "List" | "Layout"; values: Readonly<Record<string, string>> };
  alt?: string;
  /** What a reader should find instead of what is printed. */
  actualText?: string;
};

/** A node of the tree by which a screen reader walks through the document. */
export class StructureElement {
  readonly kids: Kid[] = [];
  readonly particulars: Particulars;

  constructor(
    readonly role: Role,
    particulars: Particulars = {},
  ) {
    this.particulars = { ...particulars };
  }

  add(role: Role, particulars?: Particulars): StructureElement {
    const kid = new StructureElement(role, particulars);
    this.kids.push(kid);
    return kid;
  }

  setAttributes(attributes: NonNullable<Particulars["attributes"]>): void {
    this.particulars.attributes = attributes;
  }
}
