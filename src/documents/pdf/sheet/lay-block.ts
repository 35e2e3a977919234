import type { SheetBlock, SheetLine } from "../../sheet-model.ts";
import { INK } from "../style.ts";
import { type LaidBlock, type LaidLine, layText, lineAt } from "./laid.ts";

/** Measures of a block, as shares of the size of its text (own). */
const share = { title: 1.1, foot: 0.88, between: 0.22, underTitle: 0.42, gap: 1.6 } as const;

/** A block with its left upper corner at 0, 0. */
export function layBlock(block: SheetBlock, width: number, size: number): LaidBlock {
  const title = layText([{ text: block.title, bold: true }], { x: 0, y: 0, width, size: size * share.title });
  const top = title.height + size * share.underTitle;
  const lines =
    block.form === "column"
      ? underOneAnother(block.lines, width, size)
      : block.form === "wide"
        ? sideBySide(block.lines, width, size)
        : asTags(block.lines, width, size);
  const height = top + Math.max(0, ...lines.map((line) => bottomOf(line)));
  return { title, lines: lines.map((line) => lineAt(line, 0, top)), height };
}

const bottomOf = ({ texts, frame, height }: LaidLine): number =>
  Math.max((frame?.y ?? 0) + (frame?.height ?? 0), (texts[0]?.y ?? 0) + height);

function layLine({ label, text, quiet, foot }: SheetLine, width: number, size: number): LaidLine {
  const name = label === null ? [] : [{ text: `${label}: `, bold: true }];
  const said = layText([...name, { text }], {
    x: 0,
    y: 0,
    width,
    size,
    ...(quiet && label === null ? { ink: INK.soft } : {}),
  });
  if (foot === null) return { texts: [said], frame: null, height: said.height };
  const under = layText([{ text: foot }], {
    x: 0,
    y: said.height,
    width,
    size: size * share.foot,
    ink: INK.soft,
  });
  return { texts: [said, under], frame: null, height: said.height + under.height };
}

function underOneAnother(lines: readonly SheetLine[], width: number, size: number): readonly LaidLine[] {
  let y = 0;
  return lines.map((line) => {
    const laid = lineAt(layLine(line, width, size), 0, y);
    y += laid.height + size * share.between;
    return laid;
  });
}

/** Two in a row, read row by row. */
function sideBySide(lines: readonly SheetLine[], width: number, size: number): readonly LaidLine[] {
  const gap = size * share.gap;
  const half = (width - gap) / 2;
  const laid = lines.map((line) => layLine(line, half, size));
  const placed: LaidLine[] = [];
  let y = 0;
  for (let at = 0; at < laid.length; at += 2) {
    const row = laid.slice(at, at + 2);
    placed.push(...row.map((line, index) => lineAt(line, index * (half + gap), y)));
    y += Math.max(...row.map(({ height }) => height)) + size * share.between;
  }
  return placed;
}

/** Boxes one after the other, over as many rows as they need: what must not be missed, told by its frame and not by a colour. */
function asTags(lines: readonly SheetLine[], width: number, size: number): readonly LaidLine[] {
  const [side, inside, between] = [size * 0.5, size * 0.2, size * 0.5];
  let [x, y, rowHeight] = [0, 0, 0];
  return lines.map((line) => {
    const words = line.label === null ? line.text : `${line.label}: ${line.text}`;
    const most = width - 2 * side;
    const text = layText([{ text: words, bold: !line.quiet }], {
      x: 0,
      y: 0,
      width: most,
      size,
      ...(line.quiet ? { ink: INK.soft } : {}),
    });
    const wide = text.lines.length > 1 ? most : ((text.lines[0]?.width ?? 0) * size) / 1000;
    if (x > 0 && x + wide + 2 * side > width + 0.01) {
      x = 0;
      y += rowHeight + between * 0.8;
      rowHeight = 0;
    }
    const height = text.height + 2 * inside;
    const frame = line.quiet ? null : { x, y, width: wide + 2 * side, height };
    const laid: LaidLine = {
      texts: [{ ...text, x: x + (line.quiet ? 0 : side), y: y + inside, width: wide + 0.5 }],
      frame,
      height,
    };
    x += wide + 2 * side + between;
    rowHeight = Math.max(rowHeight, height);
    return laid;
  });
}
