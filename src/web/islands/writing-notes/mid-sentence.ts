/**
 * Whether somebody is in the middle of a sentence: the text before the caret does not end one. An empty text is none; neither is one that
 * somebody only looks at, with the caret at its beginning.
 */
export function isMidSentence(text: string, caret: number): boolean {
  const before = text.slice(0, caret);
  return before.trim() !== "" && !/[.!?…:;]["'”’)\]]*\s*$|\n\s*$/u.test(before);
}
