import type { ComponentChildren, JSX } from "preact";
import { Icon } from "../icon/icon.tsx";
import { WordsDiff } from "../words-diff/words-diff.tsx";

export type CommentNoteProps = {
  author: string;
  /** "today 11:05" */
  when: string;
  text: string;
  /** Wording that the author may accept as it stands. */
  wording?: { before: string; after: string } | undefined;
  /** Accept, answer: buttons and links. */
  children?: ComponentChildren;
};

/** A comment on an answer, with the wording that it suggests. */
export function CommentNote({ author, when, text, wording, children }: CommentNoteProps): JSX.Element {
  return (
    <div class="note">
      <p class="note__who">
        <Icon name="comment" /> {author}, {when}
      </p>
      <p class="answer-text" dir="auto">
        {text}
      </p>
      {wording && (
        <p class="note__wording">
          <WordsDiff before={wording.before} after={wording.after} />
        </p>
      )}
      {children && <div class="do">{children}</div>}
    </div>
  );
}
