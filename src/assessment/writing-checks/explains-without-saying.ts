import {
  beginning,
  forList,
  perDoubling,
  perJoiningSign,
  perTenthOfNames,
  perTenthOfNumbers,
  signsOfExplaining,
  wordsOfSentences,
} from "./cues/english-signs.ts";

const kindOf: ReadonlyMap<string, number> = new Map(
  signsOfExplaining.flatMap(({ words }, kind) => words.split(" ").map((word) => [word, kind] as const)),
);
const mostOfKind = 2;
const mostTenths = 3;

/** A name inside a sentence: its first word has a capital letter anyway. */
const nameInside = /(?<=[a-z,] )\p{Lu}\p{L}+/gu;
const joiningSign = /->|=>|→| = | \+ |;/g;

/**
 * Whether an English text reads as an explanation although no word in it says so ("He steals food. There is none at home."). A judgement by
 * signs, wrong now and then on either side; the corpora say how often.
 *
 * @param plain the same text, of `plainWords`
 */
export function explainsWithoutSaying(text: string, plain: string): boolean {
  let words = 0;
  let numbers = 0;
  let isList = true;
  let best = Number.NEGATIVE_INFINITY;
  let counts: number[] = [];
  let begun = false;
  const endSentence = (): void => {
    if (begun) best = Math.max(best, pointsOf(counts));
    counts = [];
    begun = false;
  };
  for (const word of plain.split(" ")) {
    if (word === "") continue;
    if (word === ".") {
      endSentence();
      continue;
    }
    begun = true;
    words += 1;
    if (hasDigit.test(word)) numbers += 1;
    if (wordsOfSentences.has(word)) isList = false;
    const kind = kindOf.get(word);
    if (kind !== undefined) counts[kind] = Math.min(mostOfKind, (counts[kind] ?? 0) + 1);
  }
  endSentence();
  if (words === 0) return false;
  return (
    best +
      beginning +
      perDoubling * Math.log2(Math.max(10, words) / 10) +
      perTenthOfNumbers * tenths(numbers, words) +
      perTenthOfNames * tenths(text.match(nameInside)?.length ?? 0, words) +
      perJoiningSign * Math.min(2, text.match(joiningSign)?.length ?? 0) +
      (isList ? forList : 0) >
    0
  );
}

const hasDigit = /\p{N}/u;
const tenths = (some: number, words: number): number => Math.min(mostTenths, (some / words) * 10);
const pointsOf = (counts: readonly number[]): number =>
  counts.reduce((sum, count, kind) => sum + (count ?? 0) * (signsOfExplaining[kind]?.points ?? 0), 0);
