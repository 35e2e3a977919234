export type Element = PDFKit.PDFStructureElement;

/** What pdfkit takes and its types do not name. */
interface FigureOptions {
  readonly alt: string;
  readonly bbox: readonly [number, number, number, number];
}

/** Structure types used (ISO 32000-1, 14.8.4). */
export type ElementType =
  | "Document"
  | "Sect"
  | "Div"
  | "H1"
  | "H2"
  | "H3"
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
  | "Figure";

/** The structure tree of the document being written: what a screen reader reads, in its order. */
export class Tags {
  readonly root: Element;
  private readonly document: PDFKit.PDFDocument;
  private readonly types = new WeakMap<Element, string>();

  constructor(document: PDFKit.PDFDocument) {
    this.document = document;
    this.root = document.struct("Document");
    this.types.set(this.root, "Document");
    document.addStructure(this.root);
  }

  open(type: ElementType, parent: Element): Element {
    const element = this.document.struct(type);
    this.types.set(element, type);
    parent.add(element);
    return element;
  }

  /** A drawing with the words that stand for it, and its edges on the present page in points from the top left (ISO 32000-1, 14.8.5.4.3). */
  figure(alternative: string, edges: readonly [number, number, number, number], parent: Element): Element {
    const options: FigureOptions = { alt: alternative, bbox: edges };
    const element = this.document.struct("Figure", options);
    this.types.set(element, "Figure");
    parent.add(element);
    return element;
  }

  /** A header cell, for the column under it or the row beside it. */
  header(scope: "Column" | "Row", parent: Element): Element {
    const options: { lang?: string; scope: "Column" | "Row" } = { scope };
    const element = this.document.struct("TH", options);
    this.types.set(element, "TH");
    parent.add(element);
    return element;
  }

  /** A list, with the numbering that its labels show (ISO 32000-1, 14.8.5.5). */
  list(numbering: "Disc" | "Decimal" | "None", parent: Element): Element {
    const element = this.open("L", parent);
    const dictionary: unknown = Reflect.get(element, "dictionary");
    const data: unknown =
      typeof dictionary === "object" && dictionary !== null ? Reflect.get(dictionary, "data") : null;
    if (typeof data === "object" && data !== null) {
      Reflect.set(data, "A", { O: "List", ListNumbering: numbering });
    }
    return element;
  }

  /** What `draw` writes on the current page is content of the element; an element on two pages is marked on each. */
  mark(element: Element, draw: () => void): void {
    element.add(this.document.markStructureContent(this.types.get(element) ?? "Span"));
    draw();
    this.document.endMarkedContent();
  }

  close(): void {
    this.root.end();
  }
}
