import bidiFactory from "bidi-js";
import type { Run } from "../model.ts";
import { hasRightToLeft } from "../text.ts";
import type { Weight } from "./font-faces.ts";
import { graphemesOf } from "./graphemes.ts";
import { mirroredPiece, type Piece, piecesOf } from "./shape.ts";

/** A piece with its embedding level (Unicode bidirectional algorithm): odd runs from right to left. */
export interface LevelledPiece {
  readonly piece: Piece;
  readonly level: number;
}

/** A line of text ready to be drawn: pieces in reading order, trailing spaces included. Widths in thousandths of the text size. */
export interface Line {
  readonly pieces: readonly LevelledPiece[];
  /** Without trailing spaces. */
  readonly width: number;
  /** With them. */
  readonly fullWidth: number;
  readonly rightToLeft: boolean;
}

interface Token {
  readonly pieces: readonly LevelledPiece[];
  readonly width: number;
  readonly blank: boolean;
}

/**
 * What stays together on a line: spaces; a Chinese or Japanese character with the closing marks after it; letters up to
 * the next space, or to a hyphen, dash or slash between letters. No-break spaces are not spaces here.
 */
const TOKENS =
  /[\t\v\f\u0020\u0085\u1680\u2000-\u2006\u2008-\u200B\u2028\u2029\u205F\u3000]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\u3001\u3002\uFF0C\uFF0E\uFF01\uFF1F\uFF1A\uFF1B\uFF09\u300D\u300F\u3011\u3009\u300B\u3005\u30FC\p{M}]*|(?:[^\t\v\f\u0020\u0085\u1680\u2000-\u2006\u2008-\u200B\u2028\u2029\u205F\u3000\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}/\u2010\u2013\u2014-]|[/\u2010\u2013\u2014-](?![\p{L}]))+[/\u2010\u2013\u2014-]?|[/\u2010\u2013\u2014-]/gu;
const BLANK = /^[\t\v\f\u0020\u0085\u1680\u2000-\u200B\u2028\u2029\u205F\u3000]/;

/** A longer one is cut without being shaped as a whole first, which would take time that grows with the square of it. */
const LONG_WORD = 300;

const bidi = bidiFactory();

/**
 * Sets one paragraph, without line feeds, in lines no wider than `width` (thousandths of the text size). A word that is
 * wider than a whole line is broken where it must be; nothing is ever cut off.
 */
export function breakLines(runs: readonly Run[], width: number): Line[] {
  const text = runs.map((run) => run.text).join("");
  const paragraph = new Paragraph(runs, text);
  const lines: Line[] = [];
  let tokens: Token[] = [];
  let used = 0;
  const flush = () => {
    lines.push(lineOf(tokens, paragraph.baseLevel));
    tokens = [];
    used = 0;
  };
  for (const match of text.matchAll(TOKENS)) {
    const start = match.index;
    const word = match[0];
    const token = word.length > LONG_WORD ? null : paragraph.token(start, start + word.length);
    const blank = BLANK.test(word);
    if (!blank && tokens.length > 0 && (!token || used + token.width > width)) flush();
    if (!token || (!blank && token.width > width)) {
      const parts = paragraph.cut(start, word, width);
      parts.forEach((part, index) => {
        tokens.push(part);
        if (index < parts.length - 1) flush();
        else used = part.width;
      });
      continue;
    }
    tokens.push(token);
    used += token.width;
  }
  if (tokens.length > 0) flush();
  return lines;
}

/** The width of the text on one line and of its longest word, for tables that fit their columns to what they hold. */
export function measure(text: string, weight: Weight): { readonly whole: number; readonly word: number } {
  const paragraph = new Paragraph([{ text, bold: weight === "bold" }], text);
  let whole = 0;
  let word = 0;
  for (const match of text.matchAll(TOKENS)) {
    const { width } = paragraph.token(match.index, match.index + match[0].length);
    whole += width;
    word = Math.max(word, width);
  }
  return { whole, word };
}

/** The text of a paragraph with what is known of each place in it: weight and direction. */
class Paragraph {
  readonly baseLevel: number;
  private readonly text: string;
  private readonly levels: Uint8Array | null;
  private readonly weights: readonly { readonly end: number; readonly weight: Weight }[];

  constructor(runs: readonly Run[], text: string) {
    this.text = text;
    const embedding = hasRightToLeft(text) ? bidi.getEmbeddingLevels(text, "auto") : null;
    this.levels = embedding?.levels ?? null;
    this.baseLevel = embedding?.paragraphs[0]?.level ?? 0;
    let end = 0;
    this.weights = runs.map((run) => {
      end += run.text.length;
      return { end, weight: run.bold ? "bold" : "regular" };
    });
  }

  token(start: number, end: number): Token {
    const blank = BLANK.test(this.text.charAt(start));
    const pieces: LevelledPiece[] = [];
    let width = 0;
    const add = (piece: Piece, level: number) => {
      pieces.push({ piece, level });
      width += piece.width;
    };
    let from = start;
    while (from < end) {
      const { weight, end: weightEnd } = this.weightAt(from);
      const level = this.levels?.[from] ?? 0;
      const mirror = level % 2 === 1 ? bidi.getMirroredCharacter(this.text.charAt(from)) : null;
      const mirrored = mirror ? mirroredPiece(this.text.charAt(from), mirror, weight) : null;
      if (mirrored) {
        add(mirrored, level);
        from += 1;
        continue;
      }
      const to = this.sameLevelUntil(from, Math.min(end, weightEnd), level);
      for (const piece of piecesOf(this.text.slice(from, to), weight, level % 2 === 1)) add(piece, level);
      from = to;
    }
    return { pieces, width, blank };
  }

  /** A word wider than the line, in parts that fit. */
  cut(start: number, word: string, width: number): Token[] {
    const parts: Token[] = [];
    let from = start;
    let to = start;
    let used = 0;
    for (const segment of graphemesOf(word)) {
      const next = this.token(to, to + segment.length).width;
      if ((used + next > width || to - from >= LONG_WORD) && to > from) {
        parts.push(this.token(from, to));
        from = to;
        used = 0;
      }
      used += next;
      to += segment.length;
    }
    parts.push(this.token(from, to));
    return parts;
  }

  private weightAt(index: number): { readonly end: number; readonly weight: Weight } {
    return this.weights.find((stretch) => index < stretch.end) ?? { end: this.text.length, weight: "regular" };
  }

  private sameLevelUntil(from: number, end: number, level: number): number {
    if (!this.levels) return end;
    let to = from + 1;
    while (to < end && this.levels[to] === level) {
      if (level % 2 === 1 && bidi.getMirroredCharacter(this.text.charAt(to))) break;
      to += 1;
    }
    return to;
  }
}

/** Trailing spaces take the direction of the paragraph (rule L1), so that they hang over its end. */
function lineOf(tokens: readonly Token[], baseLevel: number): Line {
  let last = tokens.length;
  while (last > 0 && tokens[last - 1]?.blank) last -= 1;
  const pieces: LevelledPiece[] = [];
  let width = 0;
  let fullWidth = 0;
  tokens.forEach((token, index) => {
    const trailing = index >= last;
    for (const item of token.pieces) pieces.push(trailing ? { piece: item.piece, level: baseLevel } : item);
    fullWidth += token.width;
    if (!trailing) width += token.width;
  });
  return { pieces, width, fullWidth, rightToLeft: baseLevel % 2 === 1 };
}
