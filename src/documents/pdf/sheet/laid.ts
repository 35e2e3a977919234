import type { Run } from "../../model.ts";
import { oneLine } from "../../text.ts";
import { breakLines, type Line } from "../break-lines.ts";
import { leadingOf } from "../flow.ts";
import { INK, LEADING } from "../style.ts";

/** A text set in lines at its place on the sheet, in points from the top left. */
export interface LaidText {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly ink: string;
  readonly lines: readonly Line[];
  readonly height: number;
}

export interface LaidLine {
  readonly texts: readonly LaidText[];
  /** A frame round it, or null. */
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  readonly height: number;
}

export interface LaidBlock {
  readonly title: LaidText;
  readonly lines: readonly LaidLine[];
  readonly height: number;
}

/** Lines stand closer than in a document that runs over pages (own). */
const tight = 1.22;

/** The height of one line: tall scripts get their room. */
export const heightOfLine = (line: Line, size: number): number => {
  const leading = leadingOf(line);
  return size * (leading > LEADING ? leading : tight);
};

/** Where a text stands, and how it looks. */
export interface Setting {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly ink?: string;
}

/** Sets runs of text, of any script and weight, in lines of a width. */
export function layText(runs: readonly Run[], { x, y, width, size, ink = INK.black }: Setting): LaidText {
  const said = runs.map(({ text, bold }) => ({ text: flat(text), bold: bold === true }));
  const lines = breakLines(said, (width * 1000) / size);
  return { x, y, width, size, ink, lines, height: lines.reduce((sum, line) => sum + heightOfLine(line, size), 0) };
}

/** A text on one line, the spaces at its ends kept: they stand between runs. */
const flat = (text: string): string => (/^\s*$/.test(text) ? text.replace(/\s/g, " ") : keepEnds(text));
const keepEnds = (text: string): string =>
  `${/^\s/.test(text) ? " " : ""}${oneLine(text)}${/\s$/.test(text) ? " " : ""}`;

const textAt = (text: LaidText, dx: number, dy: number): LaidText => ({ ...text, x: text.x + dx, y: text.y + dy });

export const lineAt = ({ texts, frame, height }: LaidLine, dx: number, dy: number): LaidLine => ({
  texts: texts.map((text) => textAt(text, dx, dy)),
  frame: frame && { ...frame, x: frame.x + dx, y: frame.y + dy },
  height,
});

export const blockAt = ({ title, lines, height }: LaidBlock, dx: number, dy: number): LaidBlock => ({
  title: textAt(title, dx, dy),
  lines: lines.map((line) => lineAt(line, dx, dy)),
  height,
});
