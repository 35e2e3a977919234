/** What the Welsh of a room lacks, for counting. */
import type { WordedRoom } from "./words.ts";

export interface RoomWords {
  /** How many words and sentences the room has. */
  readonly words: number;
  /** Those without Welsh, as `group.name`. */
  readonly missing: readonly string[];
  /** Welsh for what the room does not say, or a sentence with parts where English has none: a slip of the pen. */
  readonly unknown: readonly string[];
}

/**
 * Counts the words of a room. A Welsh word equal to its English is missing, unless it is the same in both; a sentence made of parts is equal
 * when it is put together in the same way.
 */
export function roomWords({ en, cy }: WordedRoom, sameInBoth: ReadonlySet<string>): RoomWords {
  const english = saidIn(en);
  const welsh = saidIn(cy);
  const missing = [...english].flatMap(([name, said]) => {
    const translated = welsh.get(name);
    const same = asText(translated) === asText(said) && !sameInBoth.has(asText(said));
    return translated === undefined || same ? [name] : [];
  });
  const unknown = [...welsh].flatMap(([name, said]) => (typeof english.get(name) === typeof said ? [] : [name]));
  return { words: english.size, missing, unknown: unknown.filter((name) => !needsNoLetters(en, name)) };
}

/** Each word of a room by its place; not what has no letters: a full stop, or nothing where a language needs no word. */
function saidIn(room: object, before = ""): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(room).flatMap(([name, said]: [string, unknown]): (readonly [string, unknown])[] => {
      if (typeof said === "object" && said !== null) return [...saidIn(said, `${before}${name}.`)];
      return hasLetters(said) ? [[`${before}${name}`, said]] : [];
    }),
  );
}

const asText = (said: unknown): string => String(said);
const hasLetters = (said: unknown): boolean => /\p{L}/u.test(asText(said));

/** Where English needs no letters, Welsh may. */
function needsNoLetters(room: object, name: string): boolean {
  let at: unknown = room;
  for (const step of name.split(".")) at = typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined;
  return typeof at === "string" && !hasLetters(at);
}
