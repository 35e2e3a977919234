import type { ComponentChildren, JSX } from "preact";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

export type DetailsProps = Styled & {
  summaryText: ComponentChildren;
  id?: string | undefined;
  open?: boolean | undefined;
  children?: ComponentChildren;
};

/** GOV.UK details: for what few people need. Never for what must not be missed. */
export function Details({ summaryText, id, open, classes, attributes, children }: DetailsProps): JSX.Element {
  return (
    <details id={id} class={classNames("govuk-details", classes)} {...attributes} open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summaryText}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
