/**
 * A text as its words alone: small letters, one space between them and at both ends, each end of a sentence as " . ". What somebody
 * writes is only read by this, never changed.
 */
export function plainWords(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[.!?;:\n]+(?=[\s"'”)]|$)/g, " . ")
    .replace(/[^\p{L}\p{N}'.]+/gu, " ")
    .replace(/(?<![\p{L}\p{N}])'+|'+(?![\p{L}\p{N}])|(?<![\p{L}\p{N} ])\.|\.(?=[\p{L}\p{N}])/gu, " ");
  return ` ${words.replace(/ +/g, " ").trim()} `;
}

/** Finds any of the phrases as whole words of `plainWords`. Each is a piece of a pattern: `because`, `le(?:d|ads) to`. */
export const anyPhrase = (phrases: readonly string[]): RegExp => new RegExp(` (?:${phrases.join("|")})(?= )`, "u");

/** How many words a text of `plainWords` has. */
export const countWords = (plain: string): number =>
  plain.split(" ").filter((word) => word !== "" && word !== ".").length;
