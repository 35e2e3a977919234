import type { LevelledPiece, Line } from "./break-lines.ts";
import { EmbeddedFont, round } from "./embedded-font.ts";
import type { Face } from "./font-faces.ts";
import type { Piece } from "./shape.ts";

interface Encoded {
  readonly font: EmbeddedFont;
  readonly code: string;
}

/**
 * Draws lines of text into one document, without pdfkit's own text layout: that one shapes and measures again at every
 * call, and knows neither fallback fonts nor right-to-left. Text is written in reading order whatever its order on the
 * page, so that a reader of the structure gets what was typed.
 */
export class TextWriter {
  private readonly document: PDFKit.PDFDocument;
  private readonly current = new Map<Face, EmbeddedFont>();
  private readonly all: EmbeddedFont[] = [];
  private readonly encoded = new Map<number, Map<Piece, Encoded>>();

  constructor(document: PDFKit.PDFDocument) {
    this.document = document;
  }

  /**
   * Draws one line with its left edge (right edge, for a right-to-left paragraph) on the box's, in points from the top left of the page.
   */
  draw(line: Line, box: { readonly x: number; readonly width: number }, baseline: number, size: number): void {
    if (line.pieces.length === 0) return;
    const points = size / 1000;
    const left = line.rightToLeft ? box.x + box.width - line.fullWidth * points : box.x;
    const places = placesOf(line.pieces);
    const start = places[0] ?? 0;
    let content = `BT 1 0 0 -1 ${round(left + start * points)} ${round(baseline)} Tm `;
    let font: EmbeddedFont | null = null;
    let pen = start;
    line.pieces.forEach(({ piece }, index) => {
      const encoded = this.encode(piece, size);
      if (encoded.font !== font) {
        content += `${font ? "] TJ " : ""}/${encoded.font.name} ${size} Tf [`;
        font = encoded.font;
        this.document.page.fonts[font.name] = font.reference;
      }
      const x = places[index] ?? 0;
      if (Math.abs(x - pen) > 0.01) content += ` ${round(pen - x)}`;
      content += encoded.code;
      pen = x + piece.width;
    });
    this.document.addContent(`${content}] TJ ET`);
  }

  /** Writes the fonts into the document. */
  close(): void {
    for (const font of this.all) font.close();
  }

  private encode(piece: Piece, size: number): Encoded {
    let ofSize = this.encoded.get(size);
    if (!ofSize) {
      ofSize = new Map();
      this.encoded.set(size, ofSize);
    }
    let encoded = ofSize.get(piece);
    if (!encoded) {
      const font = this.fontFor(piece.face);
      encoded = { font, code: font.encode(piece, size) };
      ofSize.set(piece, encoded);
    }
    return encoded;
  }

  private fontFor(face: Face): EmbeddedFont {
    let font = this.current.get(face);
    if (!font || font.full) {
      font = new EmbeddedFont(this.document, face, `F${this.all.length + 1}`);
      this.all.push(font);
      this.current.set(face, font);
    }
    return font;
  }
}

/** Where each piece begins, in thousandths of the text size from the left of the line (bidirectional algorithm, rule L2). */
function placesOf(pieces: readonly LevelledPiece[]): number[] {
  const order = pieces.map((_, index) => index);
  const levels = pieces.map((item) => item.level);
  for (let level = Math.max(...levelsIn(levels)); level > 0; level -= 1) {
    let from = 0;
    while (from < order.length) {
      if ((levels[order[from] ?? 0] ?? 0) < level) {
        from += 1;
        continue;
      }
      let to = from;
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  const places: number[] = new Array(pieces.length).fill(0);
  let x = 0;
  for (const index of order) {
    places[index] = x;
    x += pieces[index]?.piece.width ?? 0;
  }
  return places;
}

/** The levels that occur, 0 among them; a set, because a line may hold more pieces than a call may have arguments. */
function levelsIn(levels: readonly number[]): Set<number> {
  return new Set([0, ...new Set(levels)]);
}
