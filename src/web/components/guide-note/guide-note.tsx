import type { ComponentChildren, JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import { Heading } from "../shared/heading.tsx";

export type GuideNoteProps = {
  /** "What belongs here" when absent. */
  heading?: string;
  level?: 2 | 3 | 4;
  /** What is a fact here, what is analysis and where that goes. */
  entries?: readonly { term: string; text: ComponentChildren }[];
  children?: ComponentChildren;
};

/** Guidance beside a question: tells fact from analysis, always in sight. */
export function GuideNote({
  heading = componentsWords().whatBelongsHere,
  level = 3,
  entries = [],
  children,
}: GuideNoteProps): JSX.Element {
  return (
    <div class="guide">
      <Heading level={level}>{heading}</Heading>
      {entries.length > 0 && (
        <dl>
          {entries.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </div>
  );
}
