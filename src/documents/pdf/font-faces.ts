import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { create, type Font } from "fontkit";
import { fontsFolder } from "./fonts-folder.ts";

export type Weight = "regular" | "bold";

/** One font file, opened when first needed and kept for the life of the process. */
export interface Face {
  readonly file: string;
  readonly font: Font;
  /** Font units to thousandths of the text size. */
  readonly scale: number;
}

/**
 * The fonts in the order in which they are asked for a character. A script without a bold of its own is set in its regular.
 * Emoji come before symbols, and Chinese and Japanese last: that file is the largest and is opened only if nothing else has the character.
 */
const FAMILIES: readonly { readonly regular: string; readonly bold?: string }[] = [
  { regular: "NotoSans-Regular.ttf", bold: "NotoSans-Bold.ttf" },
  { regular: "NotoSansArabic-Regular.ttf", bold: "NotoSansArabic-Bold.ttf" },
  { regular: "NotoSansHebrew-Regular.ttf", bold: "NotoSansHebrew-Bold.ttf" },
  { regular: "NotoSansDevanagari-Regular.ttf" },
  { regular: "NotoSansBengali-Regular.ttf" },
  { regular: "NotoSansGurmukhi-Regular.ttf" },
  { regular: "NotoSansGujarati-Regular.ttf" },
  { regular: "NotoSansTamil-Regular.ttf" },
  { regular: "NotoSansThai-Regular.ttf" },
  { regular: "NotoSansEthiopic-Regular.ttf" },
  { regular: "NotoSansArmenian-Regular.ttf" },
  { regular: "NotoSansGeorgian-Regular.ttf" },
  { regular: "NotoEmoji-Regular.ttf" },
  { regular: "NotoSansSymbols-Regular.ttf" },
  { regular: "NotoSansMath-Regular.ttf" },
  { regular: "NotoSansSymbols2-Regular.ttf" },
  { regular: "DroidSansFallbackFull.ttf.gz" },
];

const opened = new Map<string, Face>();

function face(file: string): Face {
  const known = opened.get(file);
  if (known) return known;
  const stored = readFileSync(fontsFolder() + file);
  const font = create(file.endsWith(".gz") ? gunzipSync(stored) : stored);
  if (!("layout" in font)) throw new Error(`The font file ${file} holds a collection, not one font.`);
  const made: Face = { file, font, scale: 1000 / font.unitsPerEm };
  opened.set(file, made);
  return made;
}

/** The face of nearly all text: Latin with Welsh, Greek, Cyrillic. It also has the mark for what no font can show. */
export function textFace(weight: Weight): Face {
  return face(weight === "bold" ? "NotoSans-Bold.ttf" : "NotoSans-Regular.ttf");
}

export function emojiFace(): Face {
  return face("NotoEmoji-Regular.ttf");
}

const found: Readonly<Record<Weight, Map<number, Face | null>>> = { regular: new Map(), bold: new Map() };

/** The first face that can show the character, or null when none of the shipped fonts can. */
export function faceFor(codePoint: number, weight: Weight): Face | null {
  const known = found[weight].get(codePoint);
  if (known !== undefined) return known;
  let answer: Face | null = null;
  for (const family of FAMILIES) {
    const candidate = face(weight === "bold" ? (family.bold ?? family.regular) : family.regular);
    if (candidate.font.hasGlyphForCodePoint(codePoint)) {
      answer = candidate;
      break;
    }
  }
  found[weight].set(codePoint, answer);
  return answer;
}
