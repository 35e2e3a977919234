/** Runs of five words as numbers: equal runs have equal numbers, whatever stands between the words. */

/** How many words a run has (issue 5: "five-word sequences"). */
export const wordsInRun = 5;

const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 127 && code !== 0x2019 && !isSpaceOrDash(code));
const isSpaceOrDash = (code: number): boolean =>
  code === 0xa0 || (code >= 0x2000 && code <= 0x206f) || code === 0xab || code === 0xbb;

/**
 * The words of a text as numbers (FNV-1a, 32 bit), in order. Case, punctuation and apostrophes make no difference. Read sign by sign: a
 * stage holds tens of thousands of words, and is read while a page waits.
 */
export function wordNumbers(text: string): readonly number[] {
  const small = text.toLowerCase();
  const numbers: number[] = [];
  let hash = 0;
  for (let at = 0; at < small.length; at += 1) {
    const code = small.charCodeAt(at);
    // The apostrophe of "didn't" or "mae'n" does not part a word.
    if (code === 39 || code === 0x2019) continue;
    if (isWordSign(code)) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ code, 0x01000193);
    else if (hash !== 0) {
      numbers.push(hash);
      hash = 0;
    }
  }
  if (hash !== 0) numbers.push(hash);
  return numbers;
}

/** The runs of five words, one for each place where one begins. None for a text of fewer words. */
export function runsOf(text: string): readonly number[] {
  const words = wordNumbers(text);
  const runs: number[] = [];
  for (let at = 0; at + wordsInRun <= words.length; at += 1) {
    let run = 0;
    for (let next = at; next < at + wordsInRun; next += 1)
      run = (Math.imul(run, 0x5bd1e995) + (words[next] ?? 0)) ^ (run >>> 15);
    runs.push(run | 0);
  }
  return runs;
}
