import type { ComponentChildren, JSX } from "preact";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";
import { isPresent, type Maybe } from "../shared/present.ts";
import { ActionLink, type SummaryActions } from "./action-link.tsx";
import { SummaryCard, type SummaryCardOptions } from "./summary-card.tsx";

type Part = { text?: ComponentChildren; classes?: string };

export type SummaryRow = { key: Part; value: Part; actions?: SummaryActions; classes?: string };

export type SummaryListProps = Styled & { rows: readonly Maybe<SummaryRow>[]; card?: SummaryCardOptions };

function RowActions({ actions, title }: { actions: SummaryActions; title: ComponentChildren }): JSX.Element | null {
  const items = actions.items ?? [];
  const [only] = items;
  if (only === undefined) return null;
  return (
    <dd class={classNames("govuk-summary-list__actions", actions.classes)}>
      {items.length === 1 ? (
        <ActionLink action={only} cardTitle={title} />
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {items.map((action, index) => (
            <li key={index} class="govuk-summary-list__actions-list-item">
              <ActionLink action={action} cardTitle={title} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}

/** GOV.UK summary list: facts by name, each with what can be done about it; in a card when it has one. */
export function SummaryList({ rows, card, classes, attributes }: SummaryListProps): JSX.Element {
  const present = rows.filter(isPresent);
  const anyActions = present.some((row) => (row.actions?.items?.length ?? 0) > 0);
  const list = (
    <dl class={classNames("govuk-summary-list", classes)} {...attributes}>
      {present.map((row, index) => (
        <div
          key={index}
          class={classNames(
            "govuk-summary-list__row",
            anyActions && !row.actions?.items && "govuk-summary-list__row--no-actions",
            row.classes,
          )}
        >
          <dt class={classNames("govuk-summary-list__key", row.key.classes)}>{row.key.text}</dt>
          <dd class={classNames("govuk-summary-list__value", row.value.classes)}>{row.value.text}</dd>
          {row.actions && <RowActions actions={row.actions} title={card?.title?.text} />}
        </div>
      ))}
    </dl>
  );
  return card ? <SummaryCard card={card}>{list}</SummaryCard> : list;
}
