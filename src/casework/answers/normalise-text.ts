export interface NormalisedText {
  readonly text: string;
  /** How many characters could not be kept and stand as U+FFFD: told to the author. */
  readonly replaced: number;
}

/** U+0000, and surrogates without their other half. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: U+0000 is what PostgreSQL cannot keep.
const unkeepable = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as it is kept (design §7), made once where it comes in: CRLF and CR become LF, U+0000 and unpaired surrogates become U+FFFD.
 * Nothing else: no trimming, no Unicode normalisation.
 */
export function normaliseText(typed: string): NormalisedText {
  let replaced = 0;
  const text = typed.replace(/\r\n?/g, "\n").replace(unkeepable, () => {
    replaced += 1;
    return "\ufffd";
  });
  return { text, replaced };
}
