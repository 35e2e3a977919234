import type { JSX } from "preact";
import { practiceWords } from "../../wording/practice.ts";
import type { Marked } from "./dossier.ts";

/** Sentences with what each of them does, in words and not in colour alone. */
export function MarkedText({ sentences }: { readonly sentences: readonly Marked[] }): JSX.Element {
  const { kinds } = practiceWords();
  return (
    <ul class="marked">
      {sentences.map(({ is, says }) => (
        <li key={says} class={`marked--${is}`}>
          <b class="marked__kind">{kinds[is]}</b> <span lang="en-GB">{says}</span>
        </li>
      ))}
    </ul>
  );
}
