/** An entry of a list, or a falsy value where a condition left it out: `[always, open && sometimes]`. */
export type Maybe<Entry> = Entry | false | null | undefined | "";

/** Whether an entry of a list is there. */
export function isPresent<Entry>(entry: Maybe<Entry>): entry is Exclude<Entry, false | null | undefined | ""> {
  return Boolean(entry);
}
