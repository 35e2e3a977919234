import { runsOf } from "./five-word-sequences.ts";
import { rememberedByText } from "./remembered-by-text.ts";
import { RunHolders } from "./run-holders.ts";
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

const runsRead = rememberedByText(runsOf);

/** A run is looked up in so many texts that hold it, the first in page order (own): a text that stands everywhere must not cost its square. */
const mostSources = 4;

/**
 * Where the five-word runs of the wanted texts stand in the others. Each text is read once, so a whole stage costs hardly more than a page.
 *
 * @param texts in page order
 */
export function overlapsOf(texts: readonly WrittenText[], wanted: readonly boolean[]): ReadonlyMap<number, Overlap> {
  const runs = texts.map(({ text }) => runsRead(text));
  const holders = new RunHolders(runs.reduce((sum, own, place) => sum + (wanted[place] === true ? own.length : 0), 0));
  const counts = new Map<number, number>();
  for (const [place, own] of runs.entries()) {
    if (wanted[place] !== true) continue;
    let different = 0;
    for (const run of own) if (holders.add(run, place)) different += 1;
    counts.set(place, different);
  }
  const shared = new Map<number, Map<number, number>>();
  const gathered = new Map<number, number>();
  // By entry: the text in which it was found last, in how many it was found, and whether one of them is of Information Gathering.
  const lastSeen = new Int32Array(holders.size).fill(-1);
  const sources = new Uint8Array(holders.size);
  const isGathered = new Uint8Array(holders.size);
  for (const [other, own] of runs.entries()) {
    const isGathering = informationGathering.has(texts[other]?.group ?? "stage");
    // By number: tens of thousands of runs are read for a page, and an iterator costs five times as much before it is compiled.
    for (let place = 0; place < own.length; place += 1) {
      const entry = holders.find(own[place] ?? 0);
      if (entry < 0 || holders.isAlone(entry, other) || lastSeen[entry] === other) continue;
      lastSeen[entry] = other;
      if (isGathering && isGathered[entry] === 0) {
        isGathered[entry] = 1;
        for (const holder of holders.of(entry))
          if (holder !== other) gathered.set(holder, (gathered.get(holder) ?? 0) + 1);
      }
      // What stands in many places is told of the first of them.
      const found = sources[entry] ?? 0;
      if (found === mostSources) continue;
      sources[entry] = found + 1;
      for (const holder of holders.of(entry)) {
        if (holder === other) continue;
        const of = at(shared, holder);
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
  gathered: ReadonlyMap<number, number>,
): Overlap {
  const others = [...(shared.get(place) ?? [])];
  const inGathering = others.filter(([other]) => informationGathering.has(texts[other]?.group ?? "stage"));
  return {
    runs,
    before: new Map(others.filter(([other]) => other < place)),
    gathered: gathered.get(place) ?? 0,
    mostIn: mostOf(inGathering)?.[0] ?? null,
  };
}

/** The place with the highest count; of equals the first. */
export const mostOf = (counts: Iterable<readonly [place: number, count: number]>): readonly [number, number] | null =>
  [...counts].reduce<readonly [number, number] | null>(
    (most, next) => (most && most[1] >= next[1] ? most : next),
    null,
  );

function at(shared: Map<number, Map<number, number>>, place: number): Map<number, number> {
  const known = shared.get(place) ?? new Map<number, number>();
  shared.set(place, known);
  return known;
}
