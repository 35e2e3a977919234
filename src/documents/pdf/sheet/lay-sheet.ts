import type { SheetBlock, SheetLine, SheetModel } from "../../sheet-model.ts";
import { madeLine } from "../../words.ts";
import { INK, PAGE } from "../style.ts";
import { blockAt, type LaidBlock, type LaidText, layText } from "./laid.ts";
import { layBlock } from "./lay-block.ts";

/** A sheet with everything at its place. */
export interface LaidSheet {
  /** The frame of what is not signed or complete, or null. */
  readonly status: { readonly text: LaidText; readonly height: number } | null;
  readonly title: LaidText;
  /** Who it is about, how it stands, when it was made: under the title. */
  readonly head: readonly LaidText[];
  readonly blocks: readonly LaidBlock[];
  /** Size of the text, in points. */
  readonly size: number;
  readonly bottom: number;
  /** Lines were cut so that it fits. */
  readonly isCut: boolean;
}

export const SHEET = {
  left: 40,
  width: PAGE.width - 80,
  top: 32,
  /** Baseline of the foot above the edge of the paper. */
  foot: 27,
  bottom: PAGE.height - 52,
} as const;

/**
 * Sizes that are tried, in points. Source of the largest: content part 30, documents ("font 12 or larger"). A full case does not fit one
 * side in it, and one side comes first (own).
 */
const sizes = [8, 8.5, 9, 9.5, 10, 10.5, 11, 11.5, 12] as const;
const [smallest] = sizes;
/**
 * At how many letters a line is cut where not even the smallest letters make it fit (own). No line of a summary comes near the last, unless
 * somebody wrote without spaces.
 */
const lettersKept = [40, 50, 60, 70, 80, 90, 105, 120, 140, 160, 185, 210, 240, 280, 330, 400, 500, 640] as const;
const longest = 640;

/** The sheet in the largest letters in which it fits on one side; where none does, with its longest lines cut, and saying so. */
export function laySheet(given: SheetModel): LaidSheet {
  const cut = (letters: number, size: number): LaidSheet => ({ ...layAt(cutTo(given, letters), size), isCut: true });
  return (
    largest(sizes, (size) => (isLong(given) ? cut(longest, size) : layAt(given, size))) ??
    largest(lettersKept, (letters) => cut(letters, smallest)) ??
    cut(lettersKept[0], smallest)
  );
}

const isLong = ({ blocks }: SheetModel): boolean =>
  blocks.some(({ lines }) => lines.some(({ label, text }) => text.length > longest || (label ?? "").length > longest));

/** What is laid with the largest of some numbers with which it fits; null when it fits with none. What fits with one fits with each smaller. */
function largest(numbers: readonly number[], lay: (number: number) => LaidSheet): LaidSheet | null {
  let found: LaidSheet | null = null;
  let [from, to] = [0, numbers.length - 1];
  while (from <= to) {
    const middle = Math.ceil((from + to) / 2);
    const laid = lay(numbers[middle] ?? smallest);
    if (laid.bottom <= SHEET.bottom) [found, from] = [laid, middle + 1];
    else to = middle - 1;
  }
  return found;
}

function cutTo(model: SheetModel, most: number): SheetModel {
  const cut = (text: string): string => {
    const letters = [...text];
    return letters.length <= most ? text : `${letters.slice(0, most).join("").trimEnd()}…`;
  };
  const line = ({ label, text, quiet, foot }: SheetLine): SheetLine => ({
    label: label === null ? null : cut(label),
    text: cut(text),
    quiet,
    // Who judged, when and whether it is signed stays whole.
    foot,
  });
  return {
    ...model,
    title: cut(model.title),
    about: `${model.about} ${model.shortened}`,
    organisation: cut(model.organisation),
    youngPersonLabel: cut(model.youngPersonLabel),
    blocks: model.blocks.map((block) => ({ ...block, lines: block.lines.map(line) })),
  };
}

function layAt(model: SheetModel, size: number): LaidSheet {
  const { left: x, width } = SHEET;
  let y: number = SHEET.top;
  const add = (text: string, bold: boolean, scale: number, after: number, ink: string = INK.black): LaidText => {
    const laid = layText([{ text, bold }], { x, y, width, size: size * scale, ink });
    y += laid.height + size * after;
    return laid;
  };
  const status = model.statusLine === "" ? null : statusAt(model.statusLine, size, y);
  if (status) y += status.height + size * 0.6;
  const title = add(model.title, true, 1.5, 0.1);
  const made = [model.organisation, madeLine(model.language, model.createdAt), model.source].join(" · ");
  const head = [
    add(model.youngPersonLabel, true, 1.1, 0.1),
    add(model.about, false, 1, 0.1),
    add(made, false, 0.88, 0.6, INK.soft),
  ];
  const blocks: LaidBlock[] = [];
  const between = size * 0.75;
  const place = (block: LaidBlock, dx: number, dy: number): void => void blocks.push(blockAt(block, x + dx, dy));
  for (const block of model.blocks.filter(({ form }) => form !== "column")) {
    const laid = layBlock(block, width, size);
    place(laid, 0, y);
    y += laid.height + between;
  }
  const gap = size * 1.6;
  const half = (width - gap) / 2;
  const laid = model.blocks.filter(isColumn).map((block) => layBlock(block, half, size));
  const heights = laid.map(({ height }) => height + between);
  const split = balanced(heights);
  const ends = [laid.slice(0, split), laid.slice(split)].map((column, index) => {
    let at = y;
    for (const block of column) {
      place(block, index * (half + gap), at);
      at += block.height + between;
    }
    return at - between;
  });
  return { status, title, head, blocks, size, bottom: Math.max(y - between, ...ends), isCut: false };
}

const isColumn = ({ form }: SheetBlock): boolean => form === "column";

/** How many blocks stand in the first column, so that the longer one is as short as it can be. */
function balanced(heights: readonly number[]): number {
  const whole = heights.reduce((sum, height) => sum + height, 0);
  let best = { split: heights.length, longest: whole };
  let first = 0;
  heights.forEach((height, index) => {
    first += height;
    const longest = Math.max(first, whole - first);
    if (longest < best.longest) best = { split: index + 1, longest };
  });
  return best.split;
}

function statusAt(text: string, size: number, y: number): { readonly text: LaidText; readonly height: number } {
  const [side, inside] = [size * 0.7, size * 0.35];
  const laid = layText([{ text, bold: true }], {
    x: SHEET.left + side,
    y: y + inside,
    width: SHEET.width - 2 * side,
    size: size * 1.1,
  });
  return { text: laid, height: laid.height + 2 * inside };
}
