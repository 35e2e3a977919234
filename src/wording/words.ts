/** The words of one room of the interface, in every language. English is whole; what another language lacks is said in English. */
import { currentLanguage, type Language } from "./current-language.ts";

/** A word or sentence, or one made of what stands in it (a number, a name). Sentences are whole: no language is glued from pieces. */
type Said = string | ((...parts: never[]) => string);

/** What a language has of the words of a room, at most two levels deep. */
export type Translation<Room> = {
  readonly [Name in keyof Room]?: Room[Name] extends Said
    ? Room[Name]
    : { readonly [Inner in keyof Room[Name]]?: Room[Name][Inner] };
};

/** A room with its words in each language, for counting what is missing. */
export interface WordedRoom {
  readonly en: object;
  readonly cy: object;
}

const rooms = new Map<string, WordedRoom>();

/** Every room that was read in, by name. */
export const wordedRooms = (): ReadonlyMap<string, WordedRoom> => rooms;

/**
 * The words of a room, as a function that gives them in the language of the request: `const say = homeWords(); say.title`.
 *
 * @param room its name, once only
 * @param en the source of what must be said
 * @param cy the first Welsh wording, awaiting a translator's review
 */
export function wordsOf<Room extends object>(room: string, en: Room, cy: Translation<Room>): () => Room {
  rooms.set(room, { en, cy });
  const spoken: Readonly<Record<Language, Room>> = { en, cy: laidOver(en, cy) };
  return () => spoken[currentLanguage()];
}

function laidOver<Room extends object>(en: Room, cy: Translation<Room>): Room {
  const all = { ...en };
  for (const name of Object.keys(cy) as (keyof Room)[]) {
    const said = cy[name];
    if (said === undefined) continue;
    all[name] = (typeof said === "object" ? { ...en[name], ...said } : said) as Room[keyof Room];
  }
  return all;
}
