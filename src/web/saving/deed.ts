import { randomUUID } from "node:crypto";
import type { AnswerChange } from "../../casework/answers/save-types.ts";
import { entryAddress, parseAddress } from "../../framework/address.ts";

/** What a button of a form asks for besides saving: a verb, what it is about, the version seen, and further words. */
export interface Deed {
  readonly verb: string;
  readonly about: string;
  readonly version: number;
  readonly further: string;
}

/** Reads `save`, `add <list>`, `delete <address> <version>`, `restore <address> <version>` and the like. */
export function deedOf(text: string | null): Deed {
  const [verb = "save", about = "", version = "0", further = ""] = (text ?? "save").split(" ");
  return { verb, about, version: /^\d{1,9}$/.test(version) ? Number(version) : 0, further };
}

/** The editing run of a posted form: an id made by our own page, else a run of its own. */
export const runOf = (text: string | null): string =>
  text !== null && /^[0-9a-f-]{36}$/.test(text) ? text : randomUUID();

/** What the deed writes to a list: an entry added, taken out or put back; nothing for other verbs. `nextPlace` is behind the last entry. */
export function entryChange(
  { verb, about, version }: Deed,
  nextPlace: (list: string) => number,
): readonly AnswerChange[] {
  switch (verb) {
    case "add":
      return [{ address: entryAddress(about, randomUUID()), value: nextPlace(about), version: 0 }];
    case "restore":
      return [{ address: about, value: nextPlace(parseAddress(about)?.question ?? ""), version }];
    case "delete":
      return [{ address: about, value: null, version }];
    default:
      return [];
  }
}
