import type { JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import { Icon, type IconName } from "../icon/icon.tsx";
import { classNames } from "../shared/class-names.ts";

/** How far a piece of work is: an answer, a sub-section, a signature. */
export type MarkKind = Exclude<IconName, "alert" | "speech" | "comment">;

export type MarkData = {
  kind: MarkKind;
  /** In place of the usual word: "3 left", a person's name, a date. */
  word?: string | undefined;
};

/** The word that stands beside a mark: the usual one when the page has none that says more. */
export function markWord({ kind, word }: MarkData): string {
  return word ?? componentsWords().marks[kind];
}

/** Whether nothing is left to do: such marks are grey, so that the eye goes to what is left. */
export function isAtRest(kind: MarkKind): boolean {
  return kind === "done" || kind === "signed" || kind === "optional";
}

/** A mark: shape and word together; neither colour nor shape says anything alone. */
export function Mark(mark: MarkData): JSX.Element {
  return (
    <span class={classNames("mark", isAtRest(mark.kind) ? "mark--rest" : "mark--act")}>
      <Icon name={mark.kind} />
      <span class="mark__word">{markWord(mark)}</span>
    </span>
  );
}
