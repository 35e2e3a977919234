import { runsOf } from "./five-word-sequences.ts";
import { informationGathering } from "./where-asked.ts";
import type { WrittenText } from "./writing-note.ts";

/** What of a text stands elsewhere. */
export interface Overlap {
  /** How many different runs of five words the text has. */
  readonly runs: number;
  /** Shared runs with each text before it, by its place; only those that share any. */
  readonly before: ReadonlyMap<number, number>;
  /** How many of the runs stand in Information Gathering, in whichever answers. */
  readonly gathered: number;
  /** The answer of Information Gathering that holds the most of them. */
  readonly mostIn: number | null;
}

/** A run is looked up in so many texts that hold it, the first in page order (own): a text that stands everywhere must not cost its square. */
const mostSources = 4;

/**
 * Where the five-word runs of the wanted texts stand in the others. Each text is read once, so a whole stage costs hardly more than a page.
 *
 * @param texts in page order
 */
export function overlapsOf(texts: readonly WrittenText[], wanted: readonly boolean[]): ReadonlyMap<number, Overlap> {
  const holders = new Map<number, number[]>();
  const counts = new Map<number, number>();
  const runs = texts.map(({ text }) => runsOf(text));
  for (const [place, own] of runs.entries()) {
    if (wanted[place] !== true) continue;
    let different = 0;
    for (const run of own) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [place]);
      else if (known.at(-1) === place) continue;
      else known.push(place);
      different += 1;
    }
    counts.set(place, different);
  }
  const shared = new Map<number, Map<number, number>>();
  const gathered = new Map<number, Set<number>>();
  const told = new Map<number, { sources: number; gathered: boolean }>();
  for (const [other, own] of runs.entries()) {
    const isGathering = informationGathering.has(texts[other]?.group ?? "stage");
    const seen = new Set<number>();
    for (const run of own) {
      const found = holders.get(run);
      if (found === undefined || (found.length === 1 && found[0] === other) || seen.has(run)) continue;
      seen.add(run);
      const so = entry(told, run, () => ({ sources: 0, gathered: false }));
      if (isGathering && !so.gathered) {
        so.gathered = true;
        for (const place of found) if (place !== other) entry(gathered, place, () => new Set<number>()).add(run);
      }
      // What stands in many places is told of the first of them.
      if (so.sources === mostSources) continue;
      so.sources += 1;
      for (const place of found) {
        if (place === other) continue;
        const of = entry(shared, place, () => new Map<number, number>());
        of.set(other, (of.get(other) ?? 0) + 1);
      }
    }
  }
  return new Map([...counts].map(([place, all]) => [place, overlapOf(texts, place, all, shared, gathered)]));
}

function overlapOf(
  texts: readonly WrittenText[],
  place: number,
  runs: number,
  shared: ReadonlyMap<number, ReadonlyMap<number, number>>,
  gathered: ReadonlyMap<number, ReadonlySet<number>>,
): Overlap {
  const others = [...(shared.get(place) ?? [])];
  const inGathering = others.filter(([other]) => informationGathering.has(texts[other]?.group ?? "stage"));
  return {
    runs,
    before: new Map(others.filter(([other]) => other < place)),
    gathered: gathered.get(place)?.size ?? 0,
    mostIn: mostOf(inGathering)?.[0] ?? null,
  };
}

/** The place with the highest count; of equals the first. */
export const mostOf = (counts: Iterable<readonly [place: number, count: number]>): readonly [number, number] | null =>
  [...counts].reduce<readonly [number, number] | null>(
    (most, next) => (most && most[1] >= next[1] ? most : next),
    null,
  );

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
