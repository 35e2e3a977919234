import type { DocumentModel } from "../model.ts";
import { madeLine } from "../words.ts";
import { type Flow, heightOf, linesUnder, setText } from "./flow.ts";
import { CONTENT_WIDTH, INK, PAGE, SIZE } from "./style.ts";
import type { Element, ElementType } from "./tags.ts";

/** The head of the first page. What is not signed or complete stands above everything else (design law 8). */
export function drawCover(flow: Flow, parent: Element, model: DocumentModel): void {
  const { tags } = flow;
  const line = (text: string, type: ElementType, size: number, bold: boolean, ink: string, after: number) => {
    if (!text) return;
    const element = tags.open(type, parent);
    flow.drawLines(linesUnder(tags, element, setText(text, bold, CONTENT_WIDTH, size), { size, ink }), {
      x: PAGE.left,
      width: CONTENT_WIDTH,
    });
    flow.y += after;
  };
  if (model.statusLine) drawStatus(flow, parent, model.statusLine);
  line(model.organisation, "P", SIZE.body, false, INK.soft, 5);
  line(model.title, "H1", SIZE.title, true, INK.black, 4);
  line(model.youngPersonLabel, "P", 15, true, INK.black, 3);
  line(model.subject, "P", SIZE.body, false, INK.black, 2);
  line(madeLine(model.language, model.createdAt), "P", SIZE.meta, false, INK.soft, 9);
  flow.rule(PAGE.left, CONTENT_WIDTH, flow.y, 2.5, 0);
  flow.y += 14;
}

function drawStatus(flow: Flow, parent: Element, text: string): void {
  const padding = 10;
  const size = 12.5;
  const element = flow.tags.open("P", parent);
  const box = { x: PAGE.left + padding + 2, width: CONTENT_WIDTH - 2 * padding - 4 };
  const lines = linesUnder(flow.tags, element, setText(text, true, box.width, size), { size, ink: INK.black });
  const height = heightOf(lines) + 2 * padding - 4;
  if (height > flow.room) {
    flow.drawLines(lines, box);
    return;
  }
  flow.decorate(`0 G 1.6 w ${PAGE.left + 0.8} ${flow.y} ${CONTENT_WIDTH - 1.6} ${height.toFixed(2)} re S`);
  flow.drawHere(lines, box, flow.y + padding - 3);
  flow.y += height + 18;
}
