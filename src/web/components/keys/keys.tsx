import type { JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";

/** Keys that do the same or belong together, as they are printed on the keyboard. */
export type KeyHelp = { keys: readonly [string, ...string[]]; does: string };

/** The keys of the page. Not shown where there is only a finger. */
export function Keys({ keys }: { keys: readonly KeyHelp[] }): JSX.Element {
  return (
    <ul class="keys" aria-label={componentsWords().keys}>
      {keys.map(({ keys: caps, does }) => (
        <li key={does}>
          {caps.flatMap((cap) => [<kbd key={cap}>{cap}</kbd>, " "])}
          {does}
        </li>
      ))}
    </ul>
  );
}
