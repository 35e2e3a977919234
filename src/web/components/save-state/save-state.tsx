import type { JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import { Icon } from "../icon/icon.tsx";

export type SaveStateData =
  /** Everything typed is on the server since this time of day, "14:32". */
  | { kind: "saved"; at: string }
  | { kind: "saving" }
  /** Something typed is only in this browser. */
  | { kind: "not saved" };

/**
 * Whether what was typed is safe. It is a `status`: change its content only when the kind changes, so that it is not
 * read aloud at every key.
 */
export function SaveState({ state }: { state: SaveStateData }): JSX.Element {
  return (
    <span class={`saved saved--${state.kind.replace(" ", "-")}`} role="status" data-save-state={state.kind}>
      <Icon name={state.kind === "saved" ? "done" : state.kind === "saving" ? "started" : "alert"} />
      <span>{wordsOf(state)}</span>
    </span>
  );
}

function wordsOf(state: SaveStateData): string {
  const say = componentsWords();
  if (state.kind === "saved") return say.saved(state.at);
  return state.kind === "saving" ? say.saving : say.notSaved;
}
