import type { ComponentChildren, JSX } from "preact";
import { Heading } from "../shared/heading.tsx";
import { questionHeadingId } from "./question-row.tsx";

/** Further questions that an answer has opened, with the sentence that says why and how many. */
export function FurtherQuestions({
  why,
  children,
}: {
  why: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="further">
      <p class="further__why">{why}</p>
      {children}
    </div>
  );
}

export type FurtherQuestionProps = {
  id: string;
  heading: ComponentChildren;
  level?: 3 | 4;
  labelFor?: string | undefined;
  children?: ComponentChildren;
};

/** One question among the further ones; its heading has the id with `-heading`. */
export function FurtherQuestion({ id, heading, level = 3, labelFor, children }: FurtherQuestionProps): JSX.Element {
  return (
    <div class="further__one" id={id}>
      <Heading level={level} id={questionHeadingId(id)}>
        {labelFor ? <label for={labelFor}>{heading}</label> : heading}
      </Heading>
      {children}
    </div>
  );
}
