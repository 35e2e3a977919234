import PDFDocument from "pdfkit";
import type { DocumentModel } from "../model.ts";
import { oneLine } from "../text.ts";
import { drawBlock, drawHeading } from "./draw-block.ts";
import { drawCover } from "./draw-cover.ts";
import { drawFurniture } from "./draw-furniture.ts";
import { Flow } from "./flow.ts";
import { PAGE } from "./style.ts";
import { type Element, Tags } from "./tags.ts";
import { TextWriter } from "./text-writer.ts";

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
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    lang: model.language,
    displayTitle: true,
    font: "",
    info: {
      Title: oneLine(model.title),
      Subject: oneLine(model.subject),
      Author: oneLine(model.organisation),
      Creator: "AssetPlus",
      CreationDate: model.createdAt,
    },
  });
  const whole = collected(document);
  const tags = new Tags(document);
  const text = new TextWriter(document);
  const flow = new Flow(document, tags, text);
  drawCover(flow, tags.open("Sect", tags.root), model);
  drawBlocks(document, flow, model);
  drawFurniture(document, flow, model);
  text.close();
  tags.close();
  document.appendXML(CONFORMANCE);
  document.end();
  return whole;
}

/** The statement of PDF/UA-1 (ISO 14289-1, section 5), for the metadata of the file. */
const CONFORMANCE = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;

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

function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (part: Buffer) => parts.push(part));
    document.on("end", () => resolve(Buffer.concat(parts)));
    document.on("error", reject);
  });
}
