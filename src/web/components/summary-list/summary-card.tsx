import type { ComponentChildren, JSX } from "preact";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";
import { Heading, type HeadingLevel } from "../shared/heading.tsx";
import { ActionLink, type SummaryActions } from "./action-link.tsx";

export type SummaryCardOptions = Styled & {
  title?: { text: ComponentChildren; headingLevel?: HeadingLevel; classes?: string };
  actions?: SummaryActions;
};

function CardActions({ actions, title }: { actions: SummaryActions; title: ComponentChildren }): JSX.Element | null {
  const items = actions.items ?? [];
  const classes = classNames("govuk-summary-card__actions", actions.classes);
  const [only] = items;
  if (only === undefined) return null;
  if (items.length === 1) {
    return (
      <div class={classes}>
        <ActionLink action={only} cardTitle={title} />
      </div>
    );
  }
  return (
    <ul class={classes}>
      {items.map((action, index) => (
        <li key={index} class="govuk-summary-card__action">
          <ActionLink action={action} cardTitle={title} />
        </li>
      ))}
    </ul>
  );
}

/** The frame with title and actions in which a summary list can stand. */
export function SummaryCard({
  card,
  children,
}: {
  card: SummaryCardOptions;
  children: ComponentChildren;
}): JSX.Element {
  const { title, actions, classes, attributes } = card;
  return (
    <div class={classNames("govuk-summary-card", classes)} {...attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {title && (
          <Heading level={title.headingLevel ?? 2} class={classNames("govuk-summary-card__title", title.classes)}>
            {title.text}
          </Heading>
        )}
        {actions && <CardActions actions={actions} title={title?.text} />}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  );
}
