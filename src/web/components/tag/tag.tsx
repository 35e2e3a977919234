import type { ComponentChildren, JSX } from "preact";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

/** A tag as an option of another component. */
export type TagOptions = Styled & { text?: ComponentChildren };

export type TagProps = Styled & { children?: ComponentChildren };

/** GOV.UK tag. The state of an answer or of a sub-section is a `Mark`, not a tag. */
export function Tag({ classes, attributes, children }: TagProps): JSX.Element {
  return (
    <strong class={classNames("govuk-tag", classes)} {...attributes}>
      {children}
    </strong>
  );
}
