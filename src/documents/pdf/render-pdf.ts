import type { DocumentModel } from "../model.ts";
import { oneLine } from "../text.ts";
import { drawBlock, drawHeading } from "./draw-block.ts";
import { drawCover } from "./draw-cover.ts";
import { drawFurniture } from "./draw-furniture.ts";
import type { Flow } from "./flow.ts";
import { openPdf } from "./open-pdf.ts";
import type { Element } from "./tags.ts";

/** A structure section that is open, with the bookmark that leads to it. */
interface OpenSection {
  readonly level: number;
  readonly element: Element;
  readonly bookmark: PDFKit.PDFOutline;
}

/**
 * The document as a tagged PDF, made to PDF/UA-1: structure for every text in reading order, language, title, bookmarks,
 * embedded fonts; page furniture and repeated table heads are artifacts. Any text in any script is taken.
 */
export async function renderPdf(model: DocumentModel): Promise<Buffer> {
  const pdf = openPdf(model);
  const { document, flow } = pdf;
  drawCover(flow, flow.tags.open("Sect", flow.tags.root), model);
  drawBlocks(document, flow, model);
  drawFurniture(document, flow, model);
  return pdf.close();
}

function drawBlocks(document: PDFKit.PDFDocument, flow: Flow, model: DocumentModel): void {
  const open: OpenSection[] = [];
  for (const block of model.blocks) {
    if (block.kind !== "heading") {
      drawBlock(flow, open[open.length - 1]?.element ?? flow.tags.root, block);
      continue;
    }
    while ((open[open.length - 1]?.level ?? 0) >= block.level) open.pop();
    const above = open[open.length - 1];
    const element = flow.tags.open("Sect", above?.element ?? flow.tags.root);
    drawHeading(flow, element, block);
    const bookmark = (above?.bookmark ?? document.outline).addItem(oneLine(block.text), {
      expanded: block.level === 1,
    });
    open.push({ level: block.level, element, bookmark });
  }
}
