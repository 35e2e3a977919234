import { AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { DocumentModel } from "../model.ts";
import { legalInXml, oneLine } from "../text.ts";
import { documentWords, madeLine } from "../words.ts";
import { drawBlock } from "./draw-block.ts";
import { numbering, stylesFor } from "./styles.ts";
import { paragraph, runsOf } from "./text-runs.ts";

const SMALL = { size: 17, color: "4A4A4A" };

/**
 * The document as a Word file (Office Open XML): built-in heading styles, real lists, header rows that repeat, language,
 * right-to-left text marked as such. Characters that XML cannot hold are shown as marks.
 */
export async function renderDocx(model: DocumentModel): Promise<Buffer> {
  const document = new Document({
    title: legalInXml(oneLine(model.title)),
    subject: legalInXml(oneLine(model.subject)),
    creator: legalInXml(oneLine(model.organisation)),
    description: legalInXml(oneLine(model.statusLine)),
    styles: stylesFor(model.language),
    numbering: numbering(),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_400, bottom: 1_300, left: 1_241, right: 1_241 },
          },
        },
        headers: { default: header(model) },
        footers: { default: footer(model) },
        children: [...cover(model), ...model.blocks.flatMap((block, index) => drawBlock(block, index))],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** What is not signed or complete stands above everything else (design law 8). */
function cover(model: DocumentModel): Paragraph[] {
  const made = madeLine(model.language, model.createdAt);
  return [
    ...(model.statusLine ? [paragraph(model.statusLine, { style: "Status" })] : []),
    paragraph(model.organisation),
    paragraph(model.title, { heading: HeadingLevel.TITLE }),
    paragraph(model.youngPersonLabel, {}, { bold: true, size: 30 }),
    paragraph(model.subject),
    paragraph(made, { style: "Small" }),
  ];
}

function header(model: DocumentModel): Header {
  const parts = [model.youngPersonLabel, model.title, model.statusLine].map(oneLine).filter((part) => part !== "");
  return new Header({ children: [paragraph(parts.join(" · "), {}, SMALL)] });
}

function footer(model: DocumentModel): Footer {
  const [page, of] = documentWords(model.language).page;
  const numbers = new TextRun({
    ...SMALL,
    bold: true,
    children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [
      new Paragraph({ children: runsOf(oneLine(model.footer), SMALL) }),
      new Paragraph({ alignment: AlignmentType.RIGHT, children: [numbers] }),
    ],
  });
}
