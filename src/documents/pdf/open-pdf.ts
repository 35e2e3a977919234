import PDFDocument from "pdfkit";
import type { DocumentHead } from "../model.ts";
import { oneLine } from "../text.ts";
import { Flow } from "./flow.ts";
import { PAGE } from "./style.ts";
import { Tags } from "./tags.ts";
import { TextWriter } from "./text-writer.ts";

/** A PDF being written. */
export interface OpenPdf {
  readonly document: PDFKit.PDFDocument;
  readonly flow: Flow;
  /** Ends it and gives the whole file. */
  close(): Promise<Buffer>;
}

/** Begins an A4 file made to PDF/UA-1: tagged, with title, language and embedded fonts. */
export function openPdf(head: DocumentHead): OpenPdf {
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    lang: head.language,
    displayTitle: true,
    font: "",
    info: {
      Title: oneLine(head.title),
      Subject: oneLine(head.subject),
      Author: oneLine(head.organisation),
      Creator: "AssetPlus",
      CreationDate: head.createdAt,
    },
  });
  const whole = collected(document);
  const tags = new Tags(document);
  const text = new TextWriter(document);
  return {
    document,
    flow: new Flow(document, tags, text),
    close: () => {
      text.close();
      tags.close();
      document.appendXML(CONFORMANCE);
      document.end();
      return whole;
    },
  };
}

/** The statement of PDF/UA-1 (ISO 14289-1, section 5), for the metadata of the file. */
const CONFORMANCE = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;

function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (part: Buffer) => parts.push(part));
    document.on("end", () => resolve(Buffer.concat(parts)));
    document.on("error", reject);
  });
}
