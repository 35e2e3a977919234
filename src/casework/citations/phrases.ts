/**
 * A citation in a text: what the fact said, in square brackets, "[Offence: Robbery, 20 February 2026]". It is words like all others: it is
 * copied, printed, compared and signed as it stands. What it points to is known from the phrase (docs/decisions/citing-facts.md).
 */

/** The most characters of a phrase between its brackets. own */
export const longestPhrase = 200;

/** A piece of a text. All pieces joined are the text, whatever stands in it. */
export interface Piece {
  readonly text: string;
  /** It has the form of a citation: one line between square brackets. Whether it is one, only the citations of the child can say. */
  readonly bracketed: boolean;
}

/** Room for " (2)" behind a phrase that is taken. */
const pattern = /\[[^[\]\r\n]{1,220}\]/g;

/** Cuts a text where it may cite something. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), bracketed: false });
    pieces.push({ text: match[0], bracketed: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), bracketed: false });
  return pieces;
}

/** What a fact says as the phrase that cites it: one line, no brackets inside, never longer than may be. */
export function phraseOf(words: string): string {
  const line = words.replace(/\[/g, "(").replace(/\]/g, ")").replace(/\s+/gu, " ").trim();
  return `[${line.length <= longestPhrase ? line : cut(line)}]`;
}

/** The same phrase for another fact that says the same: "[Offence: Robbery (2)]". */
export const phraseAgain = (phrase: string, times: number): string =>
  times === 1 ? phrase : `${phrase.slice(0, -1)} (${times})]`;

/** Ends at a word, and never within a pair of surrogates. */
function cut(line: string): string {
  const short = line.slice(0, longestPhrase - 2);
  const atWord = short.replace(/\s+\S*$/u, "");
  return `${(atWord === "" ? short : atWord).replace(/[\uD800-\uDBFF]$/, "")} …`;
}

/** A text with a citation put behind it, as a page without a script does. */
export const withCitation = (text: string, phrase: string): string =>
  text === "" || /\s$/u.test(text) ? `${text}${phrase}` : `${text} ${phrase}`;
