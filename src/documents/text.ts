/** Text as both kinds of document need it: cut into lines, and free of what no file can hold. */

/** A half of a surrogate pair without its other half: not a character, and not writable as UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The lines of a text. CRLF and CR count as LF; unpaired surrogates become U+FFFD; nothing else is touched. */
export function linesOf(text: string): string[] {
  return text.replace(/\r\n?/g, "\n").replace(LONE_SURROGATE, "\uFFFD").split("\n");
}

/** The whole text on one line, for places that hold only one (properties, bookmarks, running headers). */
export function oneLine(text: string): string {
  return linesOf(text).join(" ").trim();
}

/**
 * The text with every character that XML 1.0 (section 2.2, Char) cannot hold shown as a mark: control characters as their
 * picture (U+2400 block), non-characters as U+FFFD. A file is never broken by what somebody pasted.
 */
export function legalInXml(text: string): string {
  return text.replace(LONE_SURROGATE, "\uFFFD").replace(ILLEGAL_IN_XML, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\uFFFD";
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
const ILLEGAL_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Letters written from right to left: Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200F\u202B\u202E\u2067]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether any character of the text asks for right-to-left order. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Whether the first letter that has a direction is written from right to left (Unicode bidirectional algorithm, rule P2). */
export function startsRightToLeft(text: string): boolean {
  for (const character of text) {
    if (hasRightToLeft(character) && !/\p{M}|\p{N}/u.test(character)) return true;
    if (/\p{L}/u.test(character)) return false;
  }
  return false;
}
