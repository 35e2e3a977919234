import { type IParagraphOptions, Paragraph, Tab, TextRun } from "docx";
import { hasRightToLeft, legalInXml, linesOf, startsRightToLeft } from "../text.ts";

/** Right-to-left letters with the spaces and marks between them: what Word must be told to set from right to left. */
const RIGHT_TO_LEFT_STRETCH =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC](?:[^\p{L}\p{N}\n]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC])*/gu;

export interface TextLook {
  readonly bold?: boolean;
  /** Grey, as six hexadecimal digits. */
  readonly color?: string;
  /** In half points, as Word counts. */
  readonly size?: number;
}

/** The text as runs: each stretch in its direction, tabs and line feeds as Word's own. */
export function runsOf(text: string, look: TextLook = {}): TextRun[] {
  return linesOf(text).flatMap((line, index) => lineRuns(line, look, index > 0));
}

/** The text as paragraphs of their own, one for each of its lines, each in the direction that its letters ask for. */
export function paragraphsOf(text: string, options: IParagraphOptions = {}, look: TextLook = {}): Paragraph[] {
  return linesOf(text).map((line) => paragraph(line, options, look));
}

/** The whole text as one paragraph; line feeds become line breaks. */
export function paragraph(text: string, options: IParagraphOptions = {}, look: TextLook = {}): Paragraph {
  return new Paragraph({ ...options, bidirectional: startsRightToLeft(text), children: runsOf(text, look) });
}

function lineRuns(line: string, look: TextLook, breakBefore: boolean): TextRun[] {
  const runs: TextRun[] = [];
  const add = (text: string, rightToLeft: boolean) => {
    if (!text && (!breakBefore || runs.length > 0)) return;
    const parts = legalInXml(text).split("\t");
    const children = parts.flatMap((part, index) => (index > 0 ? [new Tab(), part] : [part]));
    runs.push(
      new TextRun({
        ...look,
        ...(breakBefore && runs.length === 0 ? { break: 1 } : {}),
        ...(rightToLeft ? { rightToLeft: true, language: { bidirectional: languageOf(text) } } : {}),
        children: children.filter((child) => child !== ""),
      }),
    );
  };
  if (!hasRightToLeft(line)) {
    add(line, false);
    return runs;
  }
  let from = 0;
  for (const match of line.matchAll(RIGHT_TO_LEFT_STRETCH)) {
    add(line.slice(from, match.index), false);
    add(match[0], true);
    from = match.index + match[0].length;
  }
  add(line.slice(from), false);
  return runs;
}

/** Enough for the voice and the fonts that Word chooses; the language itself is not known from the letters. */
function languageOf(text: string): string {
  return /[\u0590-\u05FF]/.test(text) ? "he-IL" : "ar-SA";
}
