import type { JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import { type WordChange, wordChanges } from "./word-changes.ts";

function Change({ kind, text }: WordChange): JSX.Element {
  if (kind === "same") return <>{text}</>;
  const Tag = kind === "removed" ? "del" : "ins";
  return (
    <Tag>
      <span class="govuk-visually-hidden">
        {kind === "removed" ? componentsWords().takenOut : componentsWords().putIn}
      </span>
      {text}
      <span class="govuk-visually-hidden">] </span>
    </Tag>
  );
}

/** Two texts as one, with the words that moved: struck through and underlined, and said in words to a screen reader. */
export function WordsDiff({ before, after }: { before: string; after: string }): JSX.Element {
  return (
    <span class="words-diff answer-text" dir="auto">
      {wordChanges(before, after).map((change, index) => (
        <Change key={index} {...change} />
      ))}
    </span>
  );
}

/** One of the two texts whole, with the words marked that the other does not have. @param of both texts, from `wordChanges` */
export function MarkedWords({ of, side }: { of: readonly WordChange[]; side: "before" | "after" }): JSX.Element {
  const other = side === "before" ? "added" : "removed";
  return (
    <div class="words-diff answer-text" dir="auto">
      {of
        .filter(({ kind }) => kind !== other)
        .map((change, index) => (
          <Change key={index} {...change} />
        ))}
    </div>
  );
}
