import type { TableBlock } from "../model.ts";
import { linesOf } from "../text.ts";
import { measure } from "./break-lines.ts";
import { type Column, drawRow, PADDING, rowHeight } from "./draw-rows.ts";
import { type Flow, linesIn, linesUnder, setText } from "./flow.ts";
import { CONTENT_WIDTH, INK, PAGE, SIZE } from "./style.ts";
import type { Element } from "./tags.ts";

/** A table with its caption, header cells with their scope, and its head repeated, as an artifact, on each page that it goes on to. */
export function drawTable(flow: Flow, parent: Element, block: TableBlock): void {
  const { tags } = flow;
  const count = Math.max(block.headers.length, 1, ...block.rows.map((row) => row.length));
  const size = count > 6 ? SIZE.table - 1 : SIZE.table;
  const look = { size, ink: INK.black };
  const columns = columnsFor(block, count, size);
  const inner = columns.map((column) => column.width - 2 * PADDING.side);
  const heads = columns.map((_, index) => setText(block.headers[index] ?? "", true, inner[index] ?? 0, size));

  const table = tags.open("Table", parent);
  const headRow = (cells: readonly Element[]) =>
    heads.map((head, index) => {
      const cell = cells[index];
      return cell ? linesUnder(tags, cell, head, look) : [];
    });

  const caption = tags.open("Caption", table);
  const captionLines = linesUnder(tags, caption, setText(block.caption, true, CONTENT_WIDTH, SIZE.body), {
    size: SIZE.body,
    ink: INK.black,
  });
  flow.gap(8);
  flow.ensure(captionLines.length * 16 + 80);
  flow.drawLines(captionLines, { x: PAGE.left, width: CONTENT_WIDTH });
  flow.gap(3);

  const width = (columns[count - 1]?.x ?? 0) + (columns[count - 1]?.width ?? 0) - PAGE.left;
  const shade = (top: number, height: number) =>
    flow.decorate(`0.92 g ${PAGE.left} ${top.toFixed(2)} ${width.toFixed(2)} ${height.toFixed(2)} re f`);
  if (block.headers.length > 0) {
    const row = tags.open("TR", table);
    const cells = columns.map(() => tags.header("Column", row));
    drawRow(flow, columns, headRow(cells), { behind: shade, under: { thickness: 1.2, grey: 0 } });
  }
  const headHeight = rowHeight(heads.map((head) => head.flatMap((lines) => linesIn(tags.root, lines, look))));
  const repeatHead = () => {
    if (block.headers.length === 0 || headHeight > 200) return;
    shade(flow.y, headHeight);
    repeatAsArtifact(flow, columns, heads, size);
    flow.y += headHeight;
    flow.rule(PAGE.left, width, flow.y, 1.2, 0);
  };
  for (const texts of block.rows) {
    const row = tags.open("TR", table);
    const cells = columns.map((_, index) => {
      const named = index === 0 && block.rowHeaders === true;
      const cell = named ? tags.header("Row", row) : tags.open("TD", row);
      return linesUnder(tags, cell, setText(texts[index] ?? "", named, inner[index] ?? 0, size), look);
    });
    drawRow(flow, columns, cells, { onNewPage: repeatHead, under: { thickness: 0.5, grey: 0.55 } });
  }
  flow.gap(10);
}

function repeatAsArtifact(
  flow: Flow,
  columns: readonly Column[],
  heads: readonly ReturnType<typeof setText>[],
  size: number,
): void {
  heads.forEach((head, index) => {
    const column = columns[index];
    if (!column) return;
    const box = { x: column.x + PADDING.side, width: column.width - 2 * PADDING.side };
    let y = flow.y + PADDING.top;
    for (const placed of head.flatMap((lines) => linesIn(flow.tags.root, lines, { size, ink: INK.black }))) {
      flow.furniture(placed.line, box, y + size * 1.07, size);
      y += placed.height;
    }
  });
}

/** Shares the width out: every column gets its longest word if that can be, the rest goes where there is most text. */
function columnsFor(block: TableBlock, count: number, size: number): Column[] {
  const least: number[] = [];
  const most: number[] = [];
  for (let index = 0; index < count; index += 1) {
    let word = 0;
    let whole = 0;
    const cells: (readonly [string, boolean])[] = block.rows.map((row) => [
      row[index] ?? "",
      index === 0 && block.rowHeaders === true,
    ]);
    for (const [text, bold] of [[block.headers[index] ?? "", true] as const, ...cells]) {
      for (const line of linesOf(text.slice(0, 2_000))) {
        const measured = measure(line, bold ? "bold" : "regular");
        word = Math.max(word, measured.word);
        whole = Math.max(whole, measured.whole);
      }
    }
    const frame = 2 * PADDING.side + 1;
    // Short texts (dates, yes or no) are kept on one line.
    const short = (whole * size) / 1000 < 84;
    least.push(Math.min(((short ? whole : word) * size) / 1000, 110) + frame);
    most.push(Math.min((whole * size) / 1000, 420) + frame);
  }
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const widths = share(least, most, sum(least), sum(most));
  let x: number = PAGE.left;
  return widths.map((width) => {
    const column = { x, width };
    x += width;
    return column;
  });
}

function share(least: readonly number[], most: readonly number[], leastSum: number, mostSum: number): number[] {
  if (leastSum >= CONTENT_WIDTH) return least.map((width) => (width / leastSum) * CONTENT_WIDTH);
  if (mostSum <= CONTENT_WIDTH) return most.map((width) => (width / mostSum) * CONTENT_WIDTH);
  const part = (CONTENT_WIDTH - leastSum) / (mostSum - leastSum);
  return least.map((width, index) => width + ((most[index] ?? width) - width) * part);
}
