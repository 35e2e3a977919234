/** How wide a text is in Arial or a face of the same measure, for placing labels. Widths in thousandths of the size. */

const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl'|]/, 240],
  [/[ .,:;!ftI()[\]/\\-]/, 330],
  [/[rk]/, 420],
  [/[mMW@%]/, 900],
  [/[w]/, 730],
  [/[A-Z&+=<>]/, 720],
  [/[ -~]/, 560],
];
/** What is not Latin may be as wide as it is high. */
const widest = 1000;
const known = new Map<string, number>();

function widthOf(character: string): number {
  const found = known.get(character);
  if (found !== undefined) return found;
  const width = /[\u00a0-\u024f]/.test(character)
    ? 620
    : (widths.find(([characters]) => characters.test(character))?.[1] ?? widest);
  known.set(character, width);
  return width;
}

/** In the unit of `size`; rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return (sum * size) / 1000;
}

/** As much of a text as fits, with "…" where something was left out; "" when not even a few letters fit. */
export function fitted(text: string, most: number, size: number): string {
  if (textWidth(text, size) <= most) return text;
  let kept = "";
  let width = textWidth("…", size);
  for (const character of text) {
    width += textWidth(character, size);
    if (width > most) break;
    kept += character;
  }
  return kept.trim().length < 3 ? "" : `${kept.trimEnd()}…`;
}
