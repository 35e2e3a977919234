/** Runs of five words as numbers: equal runs have equal numbers, whatever stands between the words. */

/** How many words a run has (issue 5: "five-word sequences"). */
export const wordsInRun = 5;

/** Multiplier of the rolling number of a run, and what the word that leaves it was multiplied by meanwhile; all in 32 bits. */
const step = 0x5bd1e995;
const leaving = power(step, wordsInRun);
function power(base: number, exponent: number): number {
  let result = 1;
  for (let at = 0; at < exponent; at += 1) result = Math.imul(result, base);
  return result;
}

const fnvStart = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;

const apostrophe = 39;
/** First bytes of what parts words beyond ASCII: U+00A0, « and »; and U+2000 to U+206F, dashes and quotation marks, but for the apostrophe. */
const latinSigns = 0xc2;
const generalSigns = 0xe2;

/** Bytes of UTF-8: small letters, digits and what is beyond ASCII stand for themselves, capitals for the small letter; 0 wants a closer look. */
const letters = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 65 && byte <= 90) return byte + 32;
  const isLetter = (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte > 127;
  return isLetter && byte !== latinSigns && byte !== generalSigns ? byte : 0;
});

const utf8 = new TextEncoder();
let bytes = new Uint8Array(4096);
let scratch = new Int32Array(1024);

/** How many bytes of `bytes` hold the text in small letters; those of ASCII are made small while they are read. */
function encode(text: string): number {
  if (bytes.length < text.length * 3) bytes = new Uint8Array(text.length * 6);
  const { written } = utf8.encodeInto(text, bytes);
  return written === text.length ? written : utf8.encodeInto(text.toLowerCase(), bytes).written;
}

/**
 * The words of a text as numbers (FNV-1a, 32 bit) in `scratch`, in order; says how many. Case, punctuation and apostrophes make no difference.
 * Read byte by byte, which is five times as fast as sign by sign: a stage holds tens of thousands of words, and is read while a page waits.
 */
function readWords(text: string): number {
  const length = encode(text);
  if (scratch.length < (length >> 1) + 1) scratch = new Int32Array(length + 1);
  const read = bytes;
  const numbers = scratch;
  let count = 0;
  let hash = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = read[at] ?? 0;
    const letter = letters[byte] ?? 0;
    if (letter !== 0) {
      hash = Math.imul((hash === 0 ? fnvStart : hash) ^ letter, fnvPrime);
      continue;
    }
    let joins = byte === apostrophe;
    if (byte > 127) {
      const second = read[at + 1] ?? 0;
      const third = read[at + 2] ?? 0;
      if (byte === latinSigns ? !isLatinSign(second) : !isGeneralSign(second, third)) {
        hash = Math.imul((hash === 0 ? fnvStart : hash) ^ byte, fnvPrime);
        continue;
      }
      // ’ in "didn’t" does not part a word.
      joins = byte === generalSigns && second === 0x80 && third === 0x99;
      at += byte === generalSigns ? 2 : 1;
    }
    if (hash !== 0 && !joins) {
      numbers[count++] = hash;
      hash = 0;
    }
  }
  if (hash !== 0) numbers[count++] = hash;
  return count;
}

const isLatinSign = (second: number): boolean => second === 0xa0 || second === 0xab || second === 0xbb;
const isGeneralSign = (second: number, third: number): boolean => second === 0x80 || (second === 0x81 && third <= 0xaf);

/** The words of a text as numbers, in order. */
export const wordNumbers = (text: string): Int32Array => scratch.slice(0, readWords(text));

/** The runs of five words, one for each place where one begins. None for a text of fewer words. */
export function runsOf(text: string): Int32Array {
  const words = readWords(text);
  const runs = new Int32Array(Math.max(0, words - wordsInRun + 1));
  const numbers = scratch;
  let run = 0;
  for (let at = 0; at < words; at += 1) {
    run = (Math.imul(run, step) + (numbers[at] ?? 0)) | 0;
    if (at >= wordsInRun) run = (run - Math.imul(numbers[at - wordsInRun] ?? 0, leaving)) | 0;
    if (at >= wordsInRun - 1) runs[at - wordsInRun + 1] = run;
  }
  return runs;
}
