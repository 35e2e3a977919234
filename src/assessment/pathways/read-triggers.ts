import type { PathwayTrigger } from "./pathway.ts";

/** Triggers as a person writes them, one a line; `null` with the line for one that cannot be read. */
export type ReadTriggers =
  | { readonly read: true; readonly triggers: readonly PathwayTrigger[] }
  | { readonly read: false; readonly lines: readonly string[] };

/** `question = code, code` or `question >= number`. */
const line = /^([a-z][a-z0-9.-]*)\s*(?:=\s*([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)|>=\s*(-?\d+(?:\.\d+)?))$/;

/** Reads the lines of a form; empty lines say nothing. */
export function readTriggers(text: string): ReadTriggers {
  const lines = text
    .split("\n")
    .map((each) => each.trim())
    .filter((each) => each !== "");
  const unread: string[] = [];
  const triggers = lines.flatMap((each): PathwayTrigger[] => {
    const [, question, codes, number] = line.exec(each) ?? [];
    if (question === undefined) {
      unread.push(each);
      return [];
    }
    return [
      codes === undefined
        ? { question, atLeast: Number(number) }
        : { question, codes: codes.split(",").map((code) => code.trim()) },
    ];
  });
  return unread.length === 0 ? { read: true, triggers } : { read: false, lines: unread };
}

/** The same the other way round. */
export const writeTriggers = (triggers: readonly PathwayTrigger[]): string =>
  triggers
    .map((trigger) =>
      "atLeast" in trigger
        ? `${trigger.question} >= ${trigger.atLeast}`
        : `${trigger.question} = ${trigger.codes.join(", ")}`,
    )
    .join("\n");
