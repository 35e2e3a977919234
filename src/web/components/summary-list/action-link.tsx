import type { ComponentChildren, JSX } from "preact";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

/** A link that does something to a row or to the whole card. */
export type SummaryAction = Styled & { href: string; text: ComponentChildren; visuallyHiddenText?: string };

export type SummaryActions = { items?: readonly SummaryAction[]; classes?: string };

/** A link with, for screen readers, what it is about: the row's words and the card's title. */
export function ActionLink({
  action,
  cardTitle,
}: {
  action: SummaryAction;
  cardTitle: ComponentChildren;
}): JSX.Element {
  const { href, text, visuallyHiddenText, classes, attributes } = action;
  return (
    <a class={classNames("govuk-link", classes)} href={href} {...attributes}>
      {text}
      {(visuallyHiddenText || cardTitle) && (
        <span class="govuk-visually-hidden">
          {visuallyHiddenText && ` ${visuallyHiddenText}`}
          {cardTitle && <> ({cardTitle})</>}
        </span>
      )}
    </a>
  );
}
