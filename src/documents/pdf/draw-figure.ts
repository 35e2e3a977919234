import type { FigureBlock, FigureForm, FigureText, Ink } from "../model.ts";
import { breakLines } from "./break-lines.ts";
import { round } from "./embedded-font.ts";
import { type Flow, heightOf, linesUnder, setText } from "./flow.ts";
import { CONTENT_BOTTOM, CONTENT_WIDTH, INK, PAGE, SIZE } from "./style.ts";
import type { Element } from "./tags.ts";
import type { TextWriter } from "./text-writer.ts";

const gap = 6;

/** A drawing under its caption, as wide as the text; one that would be higher than a page is drawn smaller. Never cut over two pages. */
export function drawFigure(flow: Flow, parent: Element, block: FigureBlock): void {
  const { tags } = flow;
  const caption = linesUnder(tags, tags.open("P", parent), setText(block.caption, true, CONTENT_WIDTH, SIZE.body), {
    size: SIZE.body,
    ink: INK.black,
  });
  const most = CONTENT_BOTTOM - PAGE.top - heightOf(caption) - gap;
  const scale = Math.min(CONTENT_WIDTH / block.width, most / block.height);
  const height = block.height * scale;
  flow.gap(8);
  flow.ensure(heightOf(caption) + gap + height);
  flow.drawLines(caption, { x: PAGE.left, width: CONTENT_WIDTH });
  flow.y += gap;
  const [left, top] = [PAGE.left, flow.y];
  const edges = [left, top, left + block.width * scale, top + height] as const;
  flow.drawFigure(tags.figure(block.alternative, edges, parent), (document, text) => {
    for (const shape of block.shapes) {
      if (shape.kind === "text") drawText(document, text, shape, { left, top, scale });
      else drawShape(document, shape, { left, top, scale });
    }
  });
  flow.y += height + 10;
}

interface Place {
  readonly left: number;
  readonly top: number;
  /** Points in a unit. */
  readonly scale: number;
}

function drawShape(document: PDFKit.PDFDocument, shape: FigureForm, { left, top, scale }: Place): void {
  const { x, y } = shape.at ?? { x: 0, y: 0 };
  const [right, down] = [round(left + x * scale), round(top + y * scale)];
  document.addContent(`q ${round(scale)} 0 0 ${round(scale)} ${right} ${down} cm ${inkOf(shape)}`);
  switch (shape.kind) {
    case "rect":
      if (shape.radius) document.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      else document.rect(shape.x, shape.y, shape.width, shape.height);
      break;
    case "circle":
      document.circle(shape.x, shape.y, shape.radius);
      break;
    case "path":
      document.path(shape.d);
      break;
  }
  document.addContent(`${painting(shape)} Q`);
}

/** Colour, thickness and dashes as operators. */
const inkOf = ({ fill, stroke, thickness = 1, dash }: Ink): string =>
  [
    fill === undefined ? "" : `${fill} g`,
    stroke === undefined ? "" : `${stroke} G ${thickness} w`,
    dash ? `[${dash.join(" ")}] 0 d` : "",
  ]
    .filter((operator) => operator !== "")
    .join(" ");

const painting = ({ fill, stroke }: Ink): string => (fill === undefined ? "S" : stroke === undefined ? "f" : "B");

function drawText(
  document: PDFKit.PDFDocument,
  writer: TextWriter,
  shape: FigureText,
  { left, top, scale }: Place,
): void {
  const size = Math.round(shape.size * scale * 100) / 100;
  const [line] = breakLines([{ text: shape.text, bold: shape.bold === true }], 1_000_000);
  if (!line) return;
  const width = (line.width * size) / 1000;
  const before = shape.anchor === "middle" ? width / 2 : shape.anchor === "end" ? width : 0;
  document.addContent(`${shape.fill} g`);
  writer.draw(line, { x: left + shape.x * scale - before, width }, top + shape.y * scale, size);
}
