import type { JSX } from "preact";
import { practiceWords } from "../../../wording/practice.ts";

export type PracticeBandProps = {
  /** Ways within practice; none where nobody is signed in. */
  links: readonly { text: string; href: string }[];
};

/** On top of every page where everything is practice: the word, its own colour, and the ways to papers and dossiers. */
export function PracticeBand({ links }: PracticeBandProps): JSX.Element {
  const say = practiceWords();
  return (
    <section class="practice-band" aria-label={say.practice}>
      <p>
        <strong class="practice-band__word">{say.practice}</strong> {say.nobodyIsReal}
      </p>
      {links.length > 0 && (
        <ul>
          {links.map(({ text, href }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
