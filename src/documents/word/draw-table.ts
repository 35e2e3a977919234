import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { DefinitionBlock, TableBlock } from "../model.ts";
import { paragraph, paragraphsOf } from "./text-runs.ts";

/** Width of the text on the page in twentieths of a point: A4 less the margins. */
const TEXT_WIDTH = 9_424;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "8A8A8A" };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BORDERS = { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE };

/** A table with its caption above it; the head is a header row and is repeated on every page. */
export function drawTable(block: TableBlock) {
  const count = Math.max(block.headers.length, 1, ...block.rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, index) => index);
  const widths = columnWidths(block, count);
  const cell = (text: string, index: number, bold: boolean, shaded: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(shaded ? { shading: { fill: "EBEBEB" } } : {}),
      children: paragraphsOf(text, { style: "TableText" }, { bold }),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((index) => cell(block.headers[index] ?? "", index, true, true)),
  });
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        children: columns.map((index) =>
          cell(row[index] ?? "", index, index === 0 && block.rowHeaders === true, false),
        ),
      }),
  );
  return [
    paragraph(block.caption, { style: "Caption", keepNext: true }),
    new Table({
      rows: block.headers.length > 0 ? [head, ...rows] : rows,
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      borders: BORDERS,
      ...(block.rowHeaders ? { tableLook: { firstRow: true, firstColumn: true } } : { tableLook: { firstRow: true } }),
    }),
    paragraph("", { style: "TableText" }),
  ];
}

/** Terms at the left, what they hold at the right. */
export function drawDefinitions(block: DefinitionBlock) {
  const widths = [Math.round(TEXT_WIDTH * 0.34), Math.round(TEXT_WIDTH * 0.66)];
  const cell = (text: string, index: number) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: paragraphsOf(text, { style: "TableText" }, { bold: index === 0 }),
    });
  if (block.items.length === 0) return [];
  return [
    new Table({
      rows: block.items.map(({ term, text }) => new TableRow({ children: [cell(term, 0), cell(text, 1)] })),
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      borders: BORDERS,
      tableLook: { firstColumn: true },
    }),
    paragraph("", { style: "TableText" }),
  ];
}

/** Shares the width out by how much text the columns hold, none less than a fourteenth of it. */
function columnWidths(block: TableBlock, count: number): number[] {
  const weights = Array.from({ length: count }, (_, index) => {
    const lengths = [block.headers[index] ?? "", ...block.rows.map((row) => row[index] ?? "")].map(
      (text) => text.length,
    );
    return Math.sqrt(Math.min(300, Math.max(4, ...lengths)));
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const least = Math.min(0.07, 1 / count);
  const shares = weights.map((weight) => Math.max(least, weight / sum));
  const shareSum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.floor((share / shareSum) * TEXT_WIDTH));
}
