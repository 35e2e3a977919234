import type { JSX } from "preact";
import { Icon } from "../icon/icon.tsx";

export type SaveStateData =
  /** Everything typed is on the server since this time of day, "14:32". */
  | { kind: "saved"; at: string }
  | { kind: "saving" }
  /** Something typed is only in this browser. */
  | { kind: "not saved" };

const WORDS = { saving: "Saving…", "not saved": "Not saved: will try again" } as const;

/**
 * Whether what was typed is safe. It is a `status`: change its content only when the kind changes, so that it is not
 * read aloud at every key.
 */
export function SaveState({ state }: { state: SaveStateData }): JSX.Element {
  return (
    <span class={`saved saved--${state.kind.replace(" ", "-")}`} role="status" data-save-state={state.kind}>
      <Icon name={state.kind === "saved" ? "done" : state.kind === "saving" ? "started" : "alert"} />
      <span>{state.kind === "saved" ? `Saved ${state.at}` : WORDS[state.kind]}</span>
    </span>
  );
}
