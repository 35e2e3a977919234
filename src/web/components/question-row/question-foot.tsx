import type { ComponentChildren, JSX } from "preact";
import { Icon } from "../icon/icon.tsx";
import { isAtRest, type MarkKind } from "../mark/mark.tsx";

export type QuestionFootProps = {
  /** State of the answer above; its word is the source. */
  kind?: MarkKind | undefined;
  /** Who answered, when, from where: "Changed by you, 5 Nov. Signed 12 Nov". */
  source?: ComponentChildren;
  /** Address of the answer, for the page's script: the line is there, hidden, while it has nothing to say. */
  of?: string | undefined;
  /** What can be done: `PlainButton`s and links. */
  children?: ComponentChildren;
};

/** The line under an answer: where it comes from and what can be done with it. */
export function QuestionFoot({ kind, source, of, children }: QuestionFootProps): JSX.Element {
  return (
    <div class="foot">
      {(source || of) && (
        <span data-foot={of} hidden={!source}>
          {kind && <Icon name={kind} classes={!isAtRest(kind) && "act"} />} <span data-foot-text>{source}</span>
        </span>
      )}
      {children}
    </div>
  );
}
