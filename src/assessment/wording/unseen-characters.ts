/**
 * Characters that nobody sees and that change how a text reads: marks and overrides of writing direction, joiners and spaces without width,
 * soft hyphens, control characters. A service's words are shown to everyone: with one of these, "Not at risk" can read as something else.
 * Source: Unicode Technical Report 36, section 2.5 (bidirectional text spoofing). A line break may stand in guidance.
 */
const unseen = /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]/gu;
const mayStand = "\n";

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const unseenIn = (text: string): readonly RegExpMatchArray[] =>
  [...text.matchAll(unseen)].filter(([character]) => character !== mayStand);

/** Every such character with its place, the first character being 1: `it holds U+202E as character 5, …`; null when there is none. */
export function unseenFault(text: string): string | null {
  const found = unseenIn(text);
  if (found.length === 0) return null;
  const [named, more] = [found.slice(0, mostNamed), found.length - mostNamed];
  const places = named.map((match) => `${codePoint(match[0])} as character ${charactersBefore(text, match) + 1}`);
  const others = more > 0 ? [`${more} more`] : [];
  return `it holds ${[...places, ...others].join(" and ")}, which nobody sees and which can change how the text reads`;
}

/** More than this many places in one text help nobody. */
const mostNamed = 3;

const charactersBefore = (text: string, match: RegExpMatchArray): number => [...text.slice(0, match.index)].length;

/** A text to be shown in a list of faults: what nobody would see stands as its name, so that the list itself reads as it is written. */
export const withUnseenShown = (text: string): string =>
  text.replace(unseen, (character) => (character === mayStand ? character : `[${codePoint(character)}]`));
