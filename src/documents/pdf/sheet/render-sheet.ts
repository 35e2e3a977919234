import type { SheetModel } from "../../sheet-model.ts";
import { drawFurniture } from "../draw-furniture.ts";
import type { Flow, PlacedLine } from "../flow.ts";
import { openPdf } from "../open-pdf.ts";
import type { Element } from "../tags.ts";
import { heightOfLine, type LaidBlock, type LaidText } from "./laid.ts";
import { type LaidSheet, laySheet, SHEET } from "./lay-sheet.ts";

/**
 * A sheet as a tagged PDF of one page, made to PDF/UA-1: a heading for each block, its lines as a list. Black on white; what must not be
 * missed has a frame.
 */
export async function renderSheet(model: SheetModel): Promise<Buffer> {
  const pdf = openPdf(model);
  draw(pdf.flow, laySheet(model));
  drawFurniture(pdf.document, pdf.flow, model, { left: SHEET.left, width: SHEET.width, foot: SHEET.foot });
  return pdf.close();
}

function draw(flow: Flow, sheet: LaidSheet): void {
  const { tags } = flow;
  const sheetTag = tags.open("Sect", tags.root);
  if (sheet.status) {
    const { text, height } = sheet.status;
    const y = text.y - (height - text.height) / 2;
    frame(flow, { x: SHEET.left, y, width: SHEET.width, height }, 1.4);
    drawText(flow, tags.open("P", sheetTag), text);
  }
  drawText(flow, tags.open("H1", sheetTag), sheet.title);
  for (const text of sheet.head) drawText(flow, tags.open("P", sheetTag), text);
  for (const block of sheet.blocks) drawBlock(flow, tags.open("Sect", sheetTag), block, sheet.size);
}

function drawBlock(flow: Flow, parent: Element, block: LaidBlock, size: number): void {
  const { tags } = flow;
  const { title } = block;
  drawText(flow, tags.open("H2", parent), title);
  flow.rule(title.x, title.width, title.y + title.height + size * 0.12, 0.8, 0);
  const list = tags.list("None", parent);
  for (const { texts, frame: box } of block.lines) {
    const body = tags.open("LBody", tags.open("LI", list));
    if (box) frame(flow, box, 1.2);
    // What stands under a line is a paragraph of its own.
    for (const text of texts) drawText(flow, texts.length > 1 ? tags.open("P", body) : body, text);
  }
}

function drawText(flow: Flow, element: Element, { lines, size, ink, x, y, width }: LaidText): void {
  const placed = lines.map((line): PlacedLine => ({ element, line, size, ink, height: heightOfLine(line, size) }));
  flow.drawHere(placed, { x, width }, y);
}

function frame(
  flow: Flow,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  thickness: number,
): void {
  const place = [box.x, box.y, box.width, box.height].map((number) => number.toFixed(2)).join(" ");
  flow.decorate(`0 G ${thickness} w ${place} re S`);
}
