const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How much is given to the segmenter at once, in code units: its time grows with the square of the text's length. */
const WINDOW = 256;

/** More marks than this on one letter belong to no writing (UAX 15 allows 30); the rest is taken as a cluster of its own. */
const LONGEST = 64;

/** What people see as one character each (Unicode UAX 29): a letter with its marks, an emoji sequence. */
export function* graphemesOf(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const whole = start + WINDOW >= text.length;
    const segments = Array.from(segmenter.segment(text.slice(start, start + WINDOW)), ({ segment }) => segment);
    // The last one may go on behind the window, so it is looked at again from its beginning.
    if (!whole && segments.length > 1) segments.pop();
    for (const segment of segments) {
      yield* shortened(segment);
      start += segment.length;
    }
  }
}

function* shortened(segment: string): Generator<string> {
  let from = 0;
  while (segment.length - from > LONGEST) {
    const split = /[\uD800-\uDBFF]/.test(segment.charAt(from + LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    yield segment.slice(from, from + split);
    from += split;
  }
  yield segment.slice(from);
}
