import type { DocumentHead } from "../model.ts";
import { oneLine } from "../text.ts";
import { documentWords } from "../words.ts";
import { breakLines, type Line } from "./break-lines.ts";
import type { Flow } from "./flow.ts";
import { CONTENT_WIDTH, PAGE, SIZE } from "./style.ts";

/** Where the furniture stands: edges, and how far above the edge of the paper the foot is, in points. */
interface Frame {
  readonly left: number;
  readonly width: number;
  readonly foot: number;
}

const SIZE_EM = SIZE.furniture / 1000;

/** Running head, foot and page number of every page, once their number is known. All of it is artifact, never read as content. */
export function drawFurniture(
  document: PDFKit.PDFDocument,
  flow: Flow,
  model: DocumentHead,
  frame: Frame = { left: PAGE.left, width: CONTENT_WIDTH, foot: 40 },
): void {
  const [page, of] = documentWords(model.language).page;
  const { start, count } = document.bufferedPageRange();
  const head = clipped(`${oneLine(model.youngPersonLabel)} · ${oneLine(model.title)}`, frame.width * 0.6, false);
  const status = clipped(oneLine(model.statusLine), frame.width * 0.38, true);
  const organisation = clipped(oneLine(model.organisation), frame.width * 0.38, false);
  const foot = clipped(oneLine(model.footer), frame.width * 0.78, false);
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(start + index);
    if (index > 0) {
      left(flow, head, 44, frame);
      right(flow, status.width > 0 ? status : organisation, 44, frame);
      flow.decorate(`0.6 G 0.5 w ${frame.left} 52 m ${frame.left + frame.width} 52 l S`, "Pagination");
    }
    const y = PAGE.height - frame.foot;
    flow.decorate(`0.6 G 0.5 w ${frame.left} ${y - 14} m ${frame.left + frame.width} ${y - 14} l S`, "Pagination");
    left(flow, foot, y, frame);
    right(flow, clipped(`${page} ${index + 1} ${of} ${count}`, 120, true), y, frame);
  }
}

function left(flow: Flow, line: Line, baseline: number, frame: Frame): void {
  const width = line.fullWidth * SIZE_EM;
  if (width > 0) flow.furniture(line, { x: frame.left, width }, baseline, SIZE.furniture);
}

function right(flow: Flow, line: Line, baseline: number, frame: Frame): void {
  const width = line.fullWidth * SIZE_EM;
  if (width > 0) flow.furniture(line, { x: frame.left + frame.width - width, width }, baseline, SIZE.furniture);
}

/** As much of the text as one line holds; the whole of it stands in the document itself. */
function clipped(text: string, width: number, bold: boolean): Line {
  const [first, second] = breakLines([{ text, bold }], width / SIZE_EM);
  if (first && !second) return first;
  const [short] = breakLines([{ text, bold }], (width - 10) / SIZE_EM);
  const [dots] = breakLines([{ text: "…", bold }], 2_000);
  if (!short || !dots) return { pieces: [], width: 0, fullWidth: 0, rightToLeft: false };
  return { ...short, pieces: [...short.pieces, ...dots.pieces], fullWidth: short.fullWidth + dots.fullWidth };
}
