import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import type { Block, DocumentModel } from "../model.ts";
import { DIFFICULT_TEXTS, fullModel, sampleModel } from "../sample-model.ts";
import { linesOf } from "../text.ts";
import { readStructure, readTexts, readWith } from "./read-structure.ts";
import { renderPdf } from "./render-pdf.ts";

const COVER = [
  "P: Not signed, not complete: 3 questions are not answered",
  "P: Northport Youth Justice Service",
  "H1: Referral In (OOCD)",
  "P: Alex Morgan, born 4 May 2010",
  "P: Stage begun 2 March 2026",
  "P: Made on 5 March 2026 at 14:32",
];

const answer = (value: string): Block => ({ kind: "answer", question: "What did they say?", value });

/** The texts of the structure after the cover. */
async function textsOf(blocks: readonly Block[]): Promise<string[]> {
  const texts = readTexts(await renderPdf(sampleModel(blocks)));
  expect(texts.slice(0, COVER.length)).toEqual(COVER);
  return texts.slice(COVER.length);
}

/** What the structure must hold for an answer: the question and each line that has text, once, in order. */
function answerTexts(typed: string): string[] {
  // Poppler leaves soft hyphens out of what it reads, and gives the two last code points of all as replacement marks.
  const value = typed.replaceAll("\u00AD", "").replaceAll(/[\u{10FFFE}\u{10FFFF}]/gu, "\uFFFD");
  return ["P: What did they say?", ...linesOf(value).flatMap((line) => (line === "" ? [] : [`P: ${line}`]))];
}

describe("renderPdf", () => {
  it("is a tagged A4 file with title, language and the statement of PDF/UA", async () => {
    const pdf = await renderPdf(sampleModel());
    const info = readWith("pdfinfo", pdf);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Title: +Referral In \(OOCD\)/);
    expect(info).toContain("(A4)");
    expect(readWith("pdfinfo", pdf, ["-meta"])).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.toString("latin1")).toContain("/Lang (en-GB)");
    expect(pdf.toString("latin1")).toContain("/DisplayDocTitle true");
  });

  it("embeds every font, with the characters of every glyph", async () => {
    const fonts = readWith("pdffonts", await renderPdf(sampleModel()))
      .trim()
      .split("\n")
      .slice(2);
    expect(fonts.length).toBeGreaterThan(8);
    for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/);
  });

  it("holds headings, lists, definitions and tables as what they are", async () => {
    const texts = await textsOf([
      { kind: "heading", level: 1, text: "Core record" },
      {
        kind: "definition",
        items: [
          { term: "Name", text: "Alex" },
          { term: "Address", text: "12 Quay Street\nNorthport" },
        ],
      },
      { kind: "heading", level: 2, text: "Offences" },
      {
        kind: "table",
        caption: "Offences in date order",
        headers: ["Date", "Offence"],
        rowHeaders: true,
        rows: [["1 May", "Theft"], ["2 May"]],
      },
      { kind: "heading", level: 3, text: "Detail" },
      { kind: "paragraph", runs: [{ text: "This is " }, { text: "bold", bold: true }, { text: " here.\nAnd on." }] },
      { kind: "note", text: "Read it together." },
      { kind: "list", items: ["One", "Two"], ordered: true },
      { kind: "answer", question: "Who?", meta: "Sam, 3 March", value: { options: ["Parent", "Siblings"] } },
      { kind: "answer", question: "Why?", value: { absent: "Not answered" } },
    ]);
    expect(texts).toEqual([
      "H1: Core record",
      "Lbl: Name",
      "LBody: Alex",
      "Lbl: Address",
      "P: 12 Quay Street",
      "P: Northport",
      "H2: Offences",
      "Caption: Offences in date order",
      "TH: Date",
      "TH: Offence",
      "TH: 1 May",
      "TD: Theft",
      "TH: 2 May",
      "H3: Detail",
      "P: This is bold here.",
      "P: And on.",
      "P: Read it together.",
      "Lbl: 1.",
      "LBody: One",
      "Lbl: 2.",
      "LBody: Two",
      "P: Who?",
      "P: Sam, 3 March",
      "Lbl: •",
      "LBody: Parent",
      "Lbl: •",
      "LBody: Siblings",
      "P: Why?",
      "P: Not answered",
    ]);
  });

  it("nests sections by their headings", async () => {
    const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: "heading", level, text });
    const pdf = await renderPdf(
      sampleModel([heading(1, "A"), heading(2, "B"), heading(3, "C"), heading(2, "D"), heading(1, "E")]),
    );
    const depths = readStructure(pdf)
      .filter((element) => /^[A-E]$/.test(element.text))
      .map(({ text, depth }) => `${text}${depth}`);
    expect(depths).toEqual(["A2", "B3", "C4", "D3", "E2"]);
  });

  it.each(DIFFICULT_TEXTS)("gives back as typed: %s", async (text) => {
    expect(await textsOf([answer(text)])).toEqual(answerTexts(text));
  });

  it("gives back any text", async () => {
    const any = fc.string({ unit: "binary", maxLength: 40 });
    const scripts = fc.string({
      unit: fc.constantFrom(..."aŵ ق ب,ש(١)؟-1/👍🏽\u200Dहि্র你\u0301\u202Eé\tﬁ"),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(any, scripts), { minLength: 60, maxLength: 60 }), async (texts) => {
        // U+0000 never comes here: the boundary has replaced it. A line feed inside the answer starts another paragraph.
        const typed = texts.map((text) => text.replaceAll("\0", "\uFFFD"));
        expect(await textsOf(typed.map(answer))).toEqual(typed.flatMap(answerTexts));
      }),
      { numRuns: runs(6), endOnFailure: true },
    );
  });

  it("gives back 200,000 characters over many pages, in any script, also without a single space", async () => {
    const sentences = Array.from(
      { length: 4_200 },
      (_, index) => `Sentence ${index} says “this” & <that>, 5 < 6; ŵ ŷ.`,
    );
    const arabic = Array.from({ length: 5_000 }, (_, index) => `السلام عليكم (${index}) وأعيش في Cardiff منذ عام.`);
    for (const text of [
      sentences.join(" "),
      arabic.join(" "),
      "x".repeat(200_000),
      sentences.join("").replaceAll(" ", ""),
    ]) {
      const whole = text.slice(0, 200_000);
      expect(whole.length).toBeGreaterThan(150_000);
      expect(await textsOf([answer(whole)])).toEqual(answerTexts(whole));
    }
  });

  it("shows furniture and repeated table heads on each page, and none of it in the structure", async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [
      `Row ${index}`,
      index === 50 ? "word ".repeat(3_000).trim() : "Short",
    ]);
    const pdf = await renderPdf(
      sampleModel([{ kind: "table", caption: "Events", headers: ["Headword", "What"], rowHeaders: true, rows }]),
    );
    const pages = Number(/Pages: +(\d+)/.exec(readWith("pdfinfo", pdf))?.[1]);
    const shown = readWith("pdftotext", pdf);
    expect(pages).toBeGreaterThan(6);
    expect(shown.match(/Headword/g)).toHaveLength(pages);
    expect(shown.match(/Page \d+ of \d+/g)).toEqual(
      Array.from({ length: pages }, (_, index) => `Page ${index + 1} of ${pages}`),
    );
    expect(readTexts(pdf).slice(COVER.length)).toEqual([
      "Caption: Events",
      "TH: Headword",
      "TH: What",
      ...rows.flatMap(([name, text]) => [`TH: ${name}`, `TD: ${text}`]),
    ]);
  });

  it("stays on the page: no line of text begins or ends outside the margins", async () => {
    const blocks: Block[] = [
      answer("W".repeat(500)),
      { kind: "heading", level: 1, text: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch ".repeat(4) },
      {
        kind: "table",
        caption: "Wide",
        headers: Array.from({ length: 14 }, (_, i) => `Column ${i}`),
        rows: [Array.from({ length: 14 }, () => "Responsibility")],
      },
    ];
    const boxes = readWith("pdftotext", await renderPdf(sampleModel(blocks)), ["-bbox"]);
    const edges = [...boxes.matchAll(/xMin="([\d.-]+)".*?xMax="([\d.-]+)"/g)].map((match) => [
      Number(match[1]),
      Number(match[2]),
    ]);
    expect(edges.length).toBeGreaterThan(40);
    for (const [left = 0, right = 999] of edges) {
      expect(left).toBeGreaterThan(50);
      expect(right).toBeLessThan(546);
    }
  });

  it("speaks Welsh where the document does, and says nothing when all is signed", async () => {
    const model: DocumentModel = { ...sampleModel([]), language: "cy", statusLine: "" };
    const pdf = await renderPdf(model);
    expect(readTexts(pdf)[0]).toBe("P: Northport Youth Justice Service");
    expect(readWith("pdftotext", pdf)).toContain("Tudalen 1 o 1");
    expect(pdf.toString("latin1")).toContain("/Lang (cy)");
  });

  it("draws a full stage quickly", async () => {
    const model = fullModel();
    const before = performance.now();
    const pdf = await renderPdf(model);
    const took = performance.now() - before;
    console.info(`PDF of a full stage: ${Math.round(took)} ms, ${Math.round(pdf.length / 1024)} KB`);
    // The goal is 2 s on a quiet machine (bench/); this bound only catches what has become slow altogether.
    expect(took).toBeLessThan(6_000);
  });
});
