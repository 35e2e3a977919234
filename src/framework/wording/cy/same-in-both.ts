/** English texts that are the same in Welsh: names and words that both languages have. Any other Welsh text equal to its English counts as missing. */
export const sameInBoth: ReadonlySet<string> = new Set([
  "AssetPlus",
  "MAPPA",
  "ADHD",
  "Alcohol",
  "Alcohol (AUDIT)",
  "Heroin",
  "Contract",
  "Cymraeg",
]);
