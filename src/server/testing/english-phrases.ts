import { once } from "../../casework/once.ts";
import { frameworkVersions } from "../../casework/stages/framework-versions.ts";
import { wordedRooms } from "../../wording/words.ts";

/** What the questions themselves say has its own wording, and is counted there. */
const frameworkTexts = once(() => JSON.stringify(frameworkVersions));

/**
 * The English of a room, of two words and more: a word alone may stand in what somebody wrote. Found once for each room: looking through all
 * versions of the framework for each phrase and again for each page was most of the tests of Welsh pages.
 *
 * @throws Error when no such room is worded: what is looked for nowhere is never found
 */
export const englishPhrases = memo((name: string): readonly string[] => {
  const room = wordedRooms().get(name);
  if (room === undefined) throw new Error(`No room "${name}" is worded.`);
  return Object.values(room.en)
    .flatMap((said: unknown) => (typeof said === "object" && said !== null ? Object.values(said) : [said]))
    .filter((said): said is string => typeof said === "string" && said.trim().includes(" "))
    .filter((said) => !frameworkTexts().includes(JSON.stringify(said)));
});

function memo<T>(find: (name: string) => T): (name: string) => T {
  const found = new Map<string, T>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const fresh = find(name);
    found.set(name, fresh);
    return fresh;
  };
}
