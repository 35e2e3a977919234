import type { AnswerBlock, Block, DefinitionBlock, HeadingBlock, ListBlock } from "../model.ts";
import { drawFigure } from "./draw-figure.ts";
import { type Column, drawRow } from "./draw-rows.ts";
import { drawTable } from "./draw-table.ts";
import { type Box, type Flow, linesUnder, type PlacedLine, paragraphsUnder, setRuns, setText } from "./flow.ts";
import { CONTENT_WIDTH, INK, PAGE, SIZE } from "./style.ts";
import type { Element, ElementType } from "./tags.ts";

const WHOLE: Box = { x: PAGE.left, width: CONTENT_WIDTH };
const INDENTED: Box = { x: PAGE.left + 14, width: CONTENT_WIDTH - 14 };
const BODY = { size: SIZE.body, ink: INK.black };
const SOFT = { size: SIZE.body, ink: INK.soft };
const META = { size: SIZE.meta, ink: INK.soft };

const HEADINGS: Readonly<
  Record<1 | 2 | 3, { readonly type: ElementType; readonly size: number; readonly before: number }>
> = {
  1: { type: "H1", size: SIZE.heading1, before: 24 },
  2: { type: "H2", size: SIZE.heading2, before: 18 },
  3: { type: "H3", size: SIZE.heading3, before: 12 },
};

/** Draws one block into the structure element given. Headings open that element first, which the caller does. */
export function drawBlock(flow: Flow, parent: Element, block: Exclude<Block, HeadingBlock>): void {
  switch (block.kind) {
    case "paragraph":
      flow.drawLines(paragraphsUnder(flow.tags, parent, setRuns(block.runs, WHOLE.width, SIZE.body), BODY), WHOLE);
      flow.gap(7);
      return;
    case "answer":
      drawAnswer(flow, parent, block);
      return;
    case "list":
      drawList(flow, parent, block, WHOLE);
      flow.gap(5);
      return;
    case "table":
      drawTable(flow, parent, block);
      return;
    case "definition":
      drawDefinitions(flow, parent, block);
      return;
    case "note":
      flow.gap(4);
      flow.drawLines(
        paragraphsUnder(flow.tags, parent, setText(block.text, true, INDENTED.width, SIZE.body), BODY),
        INDENTED,
        4,
      );
      flow.gap(10);
      return;
    case "figure":
      drawFigure(flow, parent, block);
      return;
    case "page-break":
      if (!flow.atTop) flow.newPage();
      return;
  }
}

/** A heading stays with what follows it. */
export function drawHeading(flow: Flow, parent: Element, block: HeadingBlock): void {
  const { type, size, before } = HEADINGS[block.level];
  const element = flow.tags.open(type, parent);
  const lines = linesUnder(flow.tags, element, setText(block.text, true, WHOLE.width, size), { size, ink: INK.black });
  flow.gap(before);
  flow.ensure(lines.length * size * 1.5 + 75);
  flow.drawLines(lines, WHOLE);
  if (block.level === 1) {
    flow.y += 3;
    flow.rule(PAGE.left, CONTENT_WIDTH, flow.y, 1.2, 0);
    flow.y += 4;
  }
  flow.y += block.level === 3 ? 2 : 5;
}

function drawAnswer(flow: Flow, parent: Element, block: AnswerBlock): void {
  const { tags } = flow;
  const answer = tags.open("Div", parent);
  const question = paragraphsUnder(tags, answer, setText(block.question, true, WHOLE.width, SIZE.body), BODY);
  const meta = block.meta
    ? paragraphsUnder(tags, answer, setText(block.meta, false, WHOLE.width, SIZE.meta), META)
    : [];
  flow.gap(4);
  flow.ensure((question.length + meta.length) * 16 + 34);
  flow.drawLines([...question, ...meta], WHOLE);
  flow.y += 2;
  const { value } = block;
  if (typeof value !== "string" && "options" in value && value.options.length > 1) {
    drawList(flow, answer, { kind: "list", items: value.options }, INDENTED);
  } else {
    const absent = typeof value !== "string" && "absent" in value;
    const text = typeof value === "string" ? value : "absent" in value ? value.absent : (value.options[0] ?? "");
    const look = absent ? SOFT : BODY;
    flow.drawLines(
      paragraphsUnder(tags, answer, setText(text, false, INDENTED.width, SIZE.body), look),
      INDENTED,
      absent ? undefined : 1,
    );
  }
  flow.gap(5);
}

function drawList(flow: Flow, parent: Element, block: ListBlock, box: Box): void {
  const { tags } = flow;
  const list = tags.list(block.ordered ? "Decimal" : "Disc", parent);
  const indent = block.ordered ? 12 + 6 * String(block.items.length).length : 14;
  const inner = { x: box.x + indent, width: box.width - indent };
  block.items.forEach((text, index) => {
    const item = tags.open("LI", list);
    const label = setText(block.ordered ? `${index + 1}.` : "•", false, indent, SIZE.body);
    const labelLines = linesUnder(tags, tags.open("Lbl", item), label, BODY);
    const body = linesUnder(tags, tags.open("LBody", item), setText(text, false, inner.width, SIZE.body), BODY);
    flow.ensure(Math.min(body.length, 2) * SIZE.body * 1.9);
    const top = flow.y;
    flow.drawHere(labelLines, box, top + labelDrop(labelLines, body));
    flow.drawLines(body, inner);
    if (body.length === 0) flow.y += SIZE.body * 1.42;
    flow.gap(2);
  });
}

/** How much lower the label stands because the first line beside it is a tall one. */
function labelDrop(label: readonly PlacedLine[], body: readonly PlacedLine[]): number {
  return Math.max(0, ((body[0]?.height ?? 0) - (label[0]?.height ?? 0)) / 2);
}

function drawDefinitions(flow: Flow, parent: Element, block: DefinitionBlock): void {
  const { tags } = flow;
  const list = tags.list("None", parent);
  const termWidth = Math.round(CONTENT_WIDTH * 0.34);
  const columns: Column[] = [
    { x: PAGE.left - 6, width: termWidth + 6 },
    { x: PAGE.left + termWidth, width: CONTENT_WIDTH - termWidth + 6 },
  ];
  const inner = columns.map((column) => column.width - 12);
  for (const { term, text } of block.items) {
    const item = tags.open("LI", list);
    const row = [
      linesUnder(tags, tags.open("Lbl", item), setText(term, true, inner[0] ?? 0, SIZE.body), BODY),
      linesUnder(tags, tags.open("LBody", item), setText(text, false, inner[1] ?? 0, SIZE.body), BODY),
    ];
    drawRow(flow, columns, row, { under: { thickness: 0.5, grey: 0.7 } });
  }
  flow.gap(10);
}
