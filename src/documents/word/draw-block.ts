import { HeadingLevel, PageBreak, Paragraph, type Table } from "docx";
import type { AnswerBlock, Block, ListBlock } from "../model.ts";
import { startsRightToLeft } from "../text.ts";
import { drawDefinitions, drawTable } from "./draw-table.ts";
import { BULLETS, NUMBERS } from "./styles.ts";
import { paragraph, paragraphsOf, runsOf } from "./text-runs.ts";

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const SOFT = "4A4A4A";

/** One block as Word's paragraphs and tables. `instance` numbers the lists, so that each begins again at 1. */
export function drawBlock(block: Block, instance: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [paragraph(block.text, { heading: HEADINGS[block.level] })];
    case "paragraph":
      return [
        new Paragraph({
          bidirectional: startsRightToLeft(block.runs.map((run) => run.text).join("")),
          children: block.runs.flatMap((run) => runsOf(run.text, { bold: run.bold ?? false })),
        }),
      ];
    case "answer":
      return drawAnswer(block, instance);
    case "list":
      return drawList(block, instance);
    case "table":
      return drawTable(block);
    case "definition":
      return drawDefinitions(block);
    case "note":
      return paragraphsOf(block.text, { style: "Note" });
    case "figure":
      // A copy that is worked on is words; what is drawn stands in the tables after it.
      return [];
    case "page-break":
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function drawAnswer(block: AnswerBlock, instance: number): Paragraph[] {
  const { question, meta, value } = block;
  const head = [
    paragraph(question, { style: "Question", keepNext: true }),
    ...(meta ? [paragraph(meta, { style: "Small", keepNext: true }, { color: SOFT })] : []),
  ];
  if (typeof value === "string") return [...head, ...paragraphsOf(value, { style: "Answer" })];
  if ("absent" in value) return [...head, ...paragraphsOf(value.absent, { style: "Answer" }, { color: SOFT })];
  const [only, second] = value.options;
  if (only !== undefined && second === undefined) return [...head, ...paragraphsOf(only, { style: "Answer" })];
  return [...head, ...drawList({ kind: "list", items: value.options }, instance)];
}

function drawList(block: ListBlock, instance: number): Paragraph[] {
  const reference = block.ordered ? NUMBERS : BULLETS;
  return block.items.map((text) => paragraph(text, { numbering: { reference, level: 0, instance } }));
}
