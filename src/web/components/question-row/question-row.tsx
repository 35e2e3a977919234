import type { ComponentChildren, JSX } from "preact";
import { Heading } from "../shared/heading.tsx";

export type QuestionRowProps = {
  /** Id of the row, where links from "What is left" arrive. The heading has it with `-heading`. */
  id: string;
  /** Number of the question in its sub-section. */
  number?: string | number | undefined;
  heading: ComponentChildren;
  level?: 2 | 3;
  /** Id of the one control that the heading labels. Groups of controls name the heading in `aria-labelledby` instead. */
  labelFor?: string | undefined;
  /** What helps: the young person's own words, comments, checks, guidance. */
  side?: ComponentChildren;
  children?: ComponentChildren;
};

/** Id of a question's heading, for `aria-labelledby` of its controls. */
export function questionHeadingId(id: string): string {
  return `${id}-heading`;
}

/** One question, one row: what is asked and answered, and beside it what helps. Nothing is hidden behind a click. */
export function QuestionRow({
  id,
  number,
  heading,
  level = 2,
  labelFor,
  side,
  children,
}: QuestionRowProps): JSX.Element {
  const headingId = questionHeadingId(id);
  return (
    <section class="q" id={id} aria-labelledby={headingId}>
      <div class="q__main">
        <Heading level={level} id={headingId} class="q__heading">
          {number !== undefined && <span class="no">{number} </span>}
          {labelFor ? <label for={labelFor}>{heading}</label> : heading}
        </Heading>
        {children}
      </div>
      {side && <div class="side">{side}</div>}
    </section>
  );
}
