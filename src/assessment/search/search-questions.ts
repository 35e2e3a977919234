/** Finds questions by their words, or by what people call them. */
import type { CompiledStage } from "../compiled-stage.ts";
import type { Vocabulary } from "../label-for.ts";
import { sayingOf, wordsOf } from "./fold.ts";
import { type Findable, type Place, type SearchIndex, searchIndex } from "./search-index.ts";
import { isMistypedAs } from "./typing-mistakes.ts";

/** Why something was found: by what people call it, or by a word at a place. */
export type FoundBy = "also-called" | Place;
export interface Found {
  readonly findable: Findable;
  readonly by: FoundBy;
  readonly score: number;
}

const worth: Readonly<Record<Place, number>> = { title: 90, label: 80, option: 45, hint: 30, guide: 15 };
/** The whole query is what people say; a part of it is; it begins such a saying, or is one mistyped. */
const exactSaying = 1000;
const partSaying = 300;
const begunSaying = 110;
const elsewhere = 50;
/** Words that stand nearly everywhere and say nothing of what is looked for. */
const small = new Set(
  "a an and are as at by do does for from has have how in is it of on or that the their them they to was were what when where which who why with young person".split(
    " ",
  ),
);

/** Longer questions than this are cut: nobody types them by hand. */
const longestQuery = 200;

/**
 * What answers a query, the best first: what people call it, then titles, labels, answers, hints and guides. Every word of the query must
 * be found in the same question or sub-section; a word may be only begun ("exclu"), and where nothing begins so, mistyped ("exlusion").
 */
export function searchQuestions(compiled: CompiledStage, vocabulary: Vocabulary, query: string): readonly Found[] {
  const index = searchIndex(compiled, vocabulary);
  const typed = wordsOf(query.slice(0, longestQuery));
  const telling = typed.filter((word) => !small.has(word));
  const words = telling.length > 0 ? telling : typed;
  if (words.length === 0) return [];
  const found = new Map<number, { score: number; by: FoundBy }>();
  const add = (at: number, score: number, by: FoundBy): void => {
    if ((found.get(at)?.score ?? 0) < score) found.set(at, { score, by });
  };
  for (const [at, score] of bySaying(index, query.slice(0, longestQuery)))
    add(at, score < exactSaying - elsewhere ? score + told(index, at, words) : score, "also-called");
  for (const [at, score, by] of byWords(index, words, typed.join(" "))) add(at, score, by);
  return [...found]
    .flatMap(([at, { score, by }]): readonly Found[] => {
      const findable = index.findables[at];
      return findable === undefined ? [] : [{ findable, by, score: findable.atThisStage ? score : score - elsewhere }];
    })
    .sort((a, b) => b.score - a.score);
}

/** Of what a longer query names, that which has its other words too comes first. */
const told = ({ findables }: SearchIndex, at: number, words: readonly string[]): number =>
  5 * words.filter((word) => findables[at]?.words.has(word)).length;

/** What the query is called. Of several meanings the nearer is worth more. */
function* bySaying({ said }: SearchIndex, query: string): Generator<readonly [at: number, score: number]> {
  const whole = sayingOf(query);
  const wholes = [whole, ...query.split(/[/,;]|\bor\b/).map(sayingOf)].filter((saying) => said.has(saying));
  for (const saying of new Set(wholes)) yield* meanings(said, saying, exactSaying);
  if (wholes.length > 0) return;
  yield* partsSaid(said, wordsOf(query));
  // Two letters begin too many sayings.
  if (whole.length < 3) return;
  for (const saying of said.keys()) {
    if (saying.startsWith(whole)) yield* meanings(said, saying, begunSaying - (saying.length - whole.length));
    else if (isMistypedAs(whole, saying)) yield* meanings(said, saying, begunSaying);
  }
}

function* meanings(
  said: SearchIndex["said"],
  saying: string,
  score: number,
): Generator<readonly [at: number, score: number]> {
  for (const [near, at] of (said.get(saying) ?? []).entries()) yield [at, score - near];
}

/** Sayings among the words of a longer query ("EHCP date", "is he NEET"): the longest from each word on. */
function* partsSaid(
  said: SearchIndex["said"],
  words: readonly string[],
): Generator<readonly [at: number, score: number]> {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + 5); to > from; to -= 1) {
      const saying = words.slice(from, to).join("");
      if (small.has(saying) || !said.has(saying)) continue;
      yield* meanings(said, saying, partSaying + 10 * (to - from));
      from = to - 1;
      break;
    }
  }
}

function* byWords(
  index: SearchIndex,
  words: readonly string[],
  phrase: string,
): Generator<readonly [at: number, score: number, by: Place]> {
  let alive: Map<number, { sum: number; by: Place }> | null = null;
  for (const word of words) {
    const hits = hitsOf(index, word);
    const next = new Map<number, { sum: number; by: Place }>();
    for (const [at, hit] of hits) {
      if (alive === null) next.set(at, { sum: hit.score, by: hit.place });
      else {
        const before: { sum: number; by: Place } | undefined = alive.get(at);
        if (before) next.set(at, { sum: before.sum + hit.score, by: before.by });
      }
    }
    alive = next;
  }
  for (const [at, { sum, by }] of alive ?? []) {
    const findable = index.findables[at];
    if (findable === undefined) continue;
    yield [at, sum / words.length + nearness(findable, phrase), by];
  }
}

/** The words as typed, in one piece; the shorter the rest, the nearer. A field stands behind a question of its own. */
function nearness({ phrase, list, kind }: Findable, typed: string): number {
  const whole = phrase === typed ? 60 : phrase.startsWith(typed) ? 25 : phrase.includes(typed) ? 15 : 0;
  return whole - Math.min(10, phrase.length / 20) - (list === null ? 0 : 8) + (kind === "sub-section" ? 4 : 0);
}

interface Hit {
  readonly score: number;
  readonly place: Place;
}

/** Where a word stands: as it is, as the beginning of a longer one, or (where neither is) with typing mistakes. */
function hitsOf(index: SearchIndex, typed: string): ReadonlyMap<number, Hit> {
  const hits = new Map<number, Hit>();
  const take = (word: string, part: number): void => {
    for (const at of index.vocabulary.get(word) ?? []) {
      const place = index.findables[at]?.words.get(word);
      if (place === undefined) continue;
      const score = worth[place] * part;
      if ((hits.get(at)?.score ?? 0) < score) hits.set(at, { score, place });
    }
  };
  take(typed, 1);
  // One or two letters begin too many words.
  if (typed.length >= 3)
    for (const word of index.vocabulary.keys()) if (word !== typed && word.startsWith(typed)) take(word, 0.8);
  const single = typed.length > 4 && typed.endsWith("s") ? typed.slice(0, -1) : null;
  if (single !== null) take(single, 0.9);
  if (hits.size > 0) return hits;
  for (const word of index.vocabulary.keys()) if (isMistypedAs(typed, word)) take(word, 0.5);
  return hits;
}
