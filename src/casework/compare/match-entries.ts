import { canonicalJson } from "../countersignature/canonical-json.ts";
import type { ShownAnswer, ShownEntry } from "./shown-content.ts";

/** Which entry of a list is which after a change: `null` on one side where there is none. Places count from 0. */
export interface EntryPair {
  readonly before: number | null;
  readonly now: number | null;
}

/** Canonical text of an answer: equal when what is shown is equal, wherever it stands. */
export function contentKey({ place: _, ...shown }: ShownAnswer): string {
  return canonicalJson(shown);
}

/** Canonical text of an entry: equal when its title and its answers are. */
const entryKey = ({ title, answers }: ShownEntry): string => JSON.stringify([title, ...answers.map(contentKey)]);

/**
 * Matches the entries of a list with those of an earlier content. Where both contents know the ids of entries, equal ids are the same
 * entry. Signed content has none (an entry deleted and entered again is the same entry), and another framework may have its own: then
 * entries are known by what they say: first those that are equal, then those with the same title, then the most alike that share at least a
 * third of their answers, then, when the list is as long as before, by their place. What is left was added or removed.
 *
 * Pairs come in the order of the entries now; removed ones follow.
 */
export function matchEntries(before: readonly ShownEntry[], now: readonly ShownEntry[]): readonly EntryPair[] {
  const pairs = new Map<number, number>();
  const free = new Set(before.keys());
  const pair = (b: number, n: number): void => {
    pairs.set(n, b);
    free.delete(b);
  };
  const pairBy = (key: (entry: ShownEntry) => string): void => {
    if (free.size === 0 || pairs.size === now.length) return;
    const waiting = new Map<string, number[]>();
    for (const b of free) {
      const entry = before[b];
      if (entry) waiting.set(key(entry), [...(waiting.get(key(entry)) ?? []), b]);
    }
    for (const [n, entry] of now.entries()) {
      const found = pairs.has(n) || key(entry) === "" ? undefined : waiting.get(key(entry))?.shift();
      if (found !== undefined) pair(found, n);
    }
  };
  pairBy((entry) => entry.id ?? "");
  pairBy(entryKey);
  pairBy((entry) => entry.title);
  for (const { b, n } of alike(before, now, free, pairs)) if (free.has(b) && !pairs.has(n)) pair(b, n);
  // Ids that differ say that these are two entries, however long the lists are.
  const known = [...before, ...now].every(({ id }) => id !== undefined);
  if (before.length === now.length && !known) for (const b of [...free]) if (!pairs.has(b)) pair(b, b);
  return [
    ...now.map((_, n) => ({ before: pairs.get(n) ?? null, now: n })),
    ...[...free].sort((a, b) => a - b).map((b) => ({ before: b, now: null })),
  ];
}

/** Possible pairs of what is still free, the most alike first, the nearest place first among equals. */
function alike(
  before: readonly ShownEntry[],
  now: readonly ShownEntry[],
  free: ReadonlySet<number>,
  taken: ReadonlyMap<number, number>,
): readonly { readonly b: number; readonly n: number }[] {
  const candidates = [];
  for (const b of free) {
    const keys = new Set(before[b]?.answers.map(contentKey));
    for (const [n, entry] of now.entries()) {
      if (taken.has(n)) continue;
      const common = entry.answers.filter((answer) => keys.has(contentKey(answer))).length;
      const likeness = common / Math.max(1, keys.size, entry.answers.length);
      if (likeness >= 1 / 3) candidates.push({ b, n, likeness });
    }
  }
  return candidates.sort((x, y) => y.likeness - x.likeness || Math.abs(x.b - x.n) - Math.abs(y.b - y.n));
}
