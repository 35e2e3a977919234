import { countThatFit, type Flow, heightOf, type PlacedLine } from "./flow.ts";
import { CONTENT_BOTTOM, CONTENT_WIDTH, PAGE } from "./style.ts";

export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Space between a cell's text and its edges, in points. */
export const PADDING = { side: 6, top: 4, bottom: 5 } as const;

/** A row of cells side by side, each with its lines. */
export type Row = readonly (readonly PlacedLine[])[];

export interface RowLook {
  /** Called on each new page before the row goes on: repeats the table's head. */
  readonly onNewPage?: () => void;
  /** Draws what is behind a part of the row, before its text. */
  readonly behind?: (top: number, height: number) => void;
  /** Thickness and grey of the line under the row. */
  readonly under: { readonly thickness: number; readonly grey: number };
}

/**
 * Draws a row. One that does not fit moves to the next page whole, unless it would leave much of the page empty: then it
 * is continued there line by line, in every cell.
 */
export function drawRow(flow: Flow, columns: readonly Column[], row: Row, look: RowLook): void {
  const next = () => {
    flow.newPage();
    look.onNewPage?.();
  };
  const frame = PADDING.top + PADDING.bottom;
  const height = rowHeight(row);
  const wholePage = CONTENT_BOTTOM - PAGE.top;
  if (height > flow.room && !flow.atTop && (flow.room < 90 || height < wholePage * 0.3)) next();
  let rest: Row = row;
  for (;;) {
    const counts = rest.map((cell) => countThatFit(cell, 0, flow.room - frame));
    const done = rest.every((cell, index) => (counts[index] ?? 0) === cell.length);
    const stuck = counts.every((count) => count === 0) && !done;
    const part = rest.map((cell, index) => cell.slice(0, stuck ? 1 : (counts[index] ?? 0)));
    drawPart(flow, columns, part, look);
    if (done) return;
    rest = rest.map((cell, index) => cell.slice(part[index]?.length ?? 0));
    if (rest.every((cell) => cell.length === 0)) return;
    next();
  }
}

export function rowHeight(row: Row): number {
  return Math.max(0, ...row.map(heightOf)) + PADDING.top + PADDING.bottom;
}

function drawPart(flow: Flow, columns: readonly Column[], part: Row, look: RowLook): void {
  const height = rowHeight(part);
  look.behind?.(flow.y, height);
  part.forEach((cell, index) => {
    const column = columns[index];
    if (!column) return;
    const box = { x: column.x + PADDING.side, width: column.width - 2 * PADDING.side };
    flow.drawHere(cell, box, flow.y + PADDING.top);
  });
  flow.y += height;
  flow.rule(PAGE.left, CONTENT_WIDTH, flow.y, look.under.thickness, look.under.grey);
}
