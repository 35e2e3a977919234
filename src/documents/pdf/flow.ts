import type { Run } from "../model.ts";
import { linesOf } from "../text.ts";
import { breakLines, type Line } from "./break-lines.ts";
import { round } from "./embedded-font.ts";
import { CONTENT_BOTTOM, INK, LEADING, PAGE } from "./style.ts";
import type { Element, Tags } from "./tags.ts";
import type { TextWriter } from "./text-writer.ts";

export interface Box {
  readonly x: number;
  readonly width: number;
}

/** How a text looks: size in points and fill colour. */
export interface Look {
  readonly size: number;
  readonly ink: string;
}

/** One line of a text with the structure element that it belongs to, for what places lines of several paragraphs one under the other. */
export interface PlacedLine {
  /** Null for an empty line, which says nothing and only takes room. */
  readonly element: Element | null;
  readonly line: Line;
  readonly size: number;
  readonly ink: string;
  readonly height: number;
}

/** The page being filled and the place on it; opens the next page when something does not fit. */
export class Flow {
  y: number = PAGE.top;
  readonly tags: Tags;
  private readonly document: PDFKit.PDFDocument;
  private readonly text: TextWriter;

  constructor(document: PDFKit.PDFDocument, tags: Tags, text: TextWriter) {
    this.document = document;
    this.tags = tags;
    this.text = text;
  }

  get room(): number {
    return CONTENT_BOTTOM - this.y;
  }

  get atTop(): boolean {
    return this.y <= PAGE.top;
  }

  newPage(): void {
    this.document.addPage();
    this.y = PAGE.top;
  }

  /** Opens the next page unless so much height is left on this one. */
  ensure(height: number): void {
    if (this.room < height && !this.atTop) this.newPage();
  }

  /** White space, which never opens a page. */
  gap(height: number): void {
    if (!this.atTop) this.y += height;
  }

  /** Lines one under the other that all fit on this page, from `top` on; gives the height used. */
  drawHere(lines: readonly PlacedLine[], box: Box, top: number): number {
    let y = top;
    let index = 0;
    while (index < lines.length) {
      const first = lines[index];
      if (!first) break;
      if (first.element === null) {
        y += first.height;
        index += 1;
        continue;
      }
      this.tags.mark(first.element, () => {
        this.document.addContent(first.ink);
        let line: PlacedLine | undefined = first;
        while (line && line.element === first.element) {
          this.text.draw(line.line, box, y + baselineIn(line), line.size);
          y += line.height;
          index += 1;
          line = lines[index];
        }
      });
    }
    return y - top;
  }

  /** Lines that may run over as many pages as they need; `bar` draws a rule of that thickness at their left on each. */
  drawLines(lines: readonly PlacedLine[], box: Box, bar?: number): void {
    let index = 0;
    while (index < lines.length) {
      let count = countThatFit(lines, index, this.room);
      const left = lines.length - index;
      // A single line is not left behind at the foot of a page, nor carried alone to the next.
      if (count < left && count < 2 && !this.atTop) count = 0;
      if (count === left - 1 && count > 2) count -= 1;
      if (count === 0) {
        if (!this.atTop) {
          this.newPage();
          continue;
        }
        count = 1;
      }
      const used = this.drawHere(lines.slice(index, index + count), box, this.y);
      if (bar) this.bar(box.x - 11, this.y + 2, this.y + used, bar);
      this.y += used;
      index += count;
    }
  }

  /** A drawing on the present page, as the content of an element. */
  drawFigure(element: Element, draw: (document: PDFKit.PDFDocument, text: TextWriter) => void): void {
    this.tags.mark(element, () => draw(this.document, this.text));
  }

  /** A decoration that says nothing: marked as an artifact. */
  decorate(operators: string, kind: "Layout" | "Pagination" = "Layout"): void {
    this.document.markContent("Artifact", { type: kind });
    this.document.addContent(`q ${operators} Q`);
    this.document.endMarkedContent();
  }

  rule(x: number, width: number, y: number, thickness: number, grey = 0.6): void {
    this.decorate(`${grey} G ${thickness} w ${round(x)} ${round(y)} m ${round(x + width)} ${round(y)} l S`);
  }

  private bar(x: number, from: number, to: number, thickness: number): void {
    const grey = thickness > 2 ? 0 : 0.6;
    this.decorate(`${grey} G ${thickness} w ${round(x)} ${round(from)} m ${round(x)} ${round(to)} l S`);
  }

  /** Text that repeats on pages and is no part of what is read: marked as an artifact. */
  furniture(line: Line, box: Box, baseline: number, size: number): void {
    this.document.markContent("Artifact", { type: "Pagination" });
    this.document.addContent(INK.soft);
    this.text.draw(line, box, baseline, size);
    this.document.endMarkedContent();
  }
}

/** Lines that are the content of one element. */
export function linesIn(element: Element, lines: readonly Line[], look: Look): PlacedLine[] {
  return lines.map((line) => ({ element, line, ...look, height: look.size * leadingOf(line) }));
}

/**
 * A text of several lines inside an element: the element's own content if it is one line of text, else a paragraph
 * element for each. Empty lines become white space.
 */
export function linesUnder(
  tags: Tags,
  parent: Element,
  paragraphs: readonly (readonly Line[])[],
  look: Look,
): PlacedLine[] {
  if (paragraphs.length === 1) return linesIn(parent, paragraphs[0] ?? [], look);
  return paragraphsUnder(tags, parent, paragraphs, look);
}

/** A paragraph element for each line of a text. */
export function paragraphsUnder(
  tags: Tags,
  parent: Element,
  paragraphs: readonly (readonly Line[])[],
  look: Look,
): PlacedLine[] {
  return paragraphs.flatMap((lines) =>
    lines.length === 0 ? [emptyLine(look)] : linesIn(tags.open("P", parent), lines, look),
  );
}

function emptyLine(look: Look): PlacedLine {
  const line: Line = { pieces: [], width: 0, fullWidth: 0, rightToLeft: false };
  return { element: null, line, ...look, height: look.size * LEADING * 0.7 };
}

/** How many lines from `start` on fit in the height. */
export function countThatFit(lines: readonly PlacedLine[], start: number, height: number): number {
  let used = 0;
  let index = start;
  for (let line = lines[index]; line; line = lines[index]) {
    used += line.height;
    if (used > height + 0.01) break;
    index += 1;
  }
  return index - start;
}

export function heightOf(lines: readonly PlacedLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}

/** A text cut at its line feeds, each line of it set in lines that fit the width in points. */
export function setText(text: string, bold: boolean, width: number, size: number): Line[][] {
  return linesOf(text).map((line) => breakLines([{ text: line, bold }], (width * 1000) / size));
}

/** Runs of different weight, cut at their line feeds. */
export function setRuns(runs: readonly Run[], width: number, size: number): Line[][] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    linesOf(run.text).forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      paragraphs[paragraphs.length - 1]?.push({ text, bold: run.bold ?? false });
    });
  }
  return paragraphs.map((paragraph) => breakLines(paragraph, (width * 1000) / size));
}

/** The least height of a line, as a share of the size: more for tall scripts. */
export function leadingOf(line: Line): number {
  let leading: number = LEADING;
  for (const { piece } of line.pieces) {
    const { font, scale } = piece.face;
    leading = Math.max(leading, Math.min(1.9, ((font.ascent - font.descent) * scale) / 1000));
  }
  return leading;
}

function baselineIn(line: PlacedLine): number {
  return (line.height - line.size * LEADING) * 0.5 + line.size * 1.07;
}
