import type { JSX } from "preact";
import { classNames } from "../shared/class-names.ts";

/** Shapes of the visual language; each has one meaning, and a word always stands beside it. */
export type IconName =
  | "none"
  | "optional"
  | "started"
  | "ask"
  | "carried"
  | "done"
  | "signed"
  | "changed"
  | "waiting"
  | "received"
  | "alert"
  | "speech"
  | "comment";

/** A shape from the page's sprite. Decoration for the eye: the word beside it says the same to everyone. */
export function Icon({ name, classes }: { name: IconName; classes?: string | false }): JSX.Element {
  return (
    <svg class={classNames("i", classes)} aria-hidden="true" focusable="false">
      <use href={`#i-${name}`} />
    </svg>
  );
}
