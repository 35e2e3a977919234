import type { ComponentChildren, JSX } from "preact";
import type { Attributes, Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

/** One thing to put right; with `href` a link to the field it is about. */
export type ErrorSummaryItem = { text: ComponentChildren; href?: string | undefined; attributes?: Attributes };

export type ErrorSummaryProps = Styled & {
  titleText: ComponentChildren;
  descriptionText?: ComponentChildren;
  errorList?: readonly ErrorSummaryItem[];
  disableAutoFocus?: boolean;
  /** Takes the place of `descriptionText`. */
  children?: ComponentChildren;
};

function Item({ item }: { item: ErrorSummaryItem }): JSX.Element {
  if (!item.href) return <li>{item.text}</li>;
  return (
    <li>
      <a href={item.href} {...item.attributes}>
        {item.text}
      </a>
    </li>
  );
}

/** GOV.UK error summary: stands first in `main` and takes the focus when the page opens. */
export function ErrorSummary(props: ErrorSummaryProps): JSX.Element {
  const { titleText, descriptionText, errorList = [], disableAutoFocus, classes, attributes, children } = props;
  const description = children ?? descriptionText;
  return (
    <div
      class={classNames("govuk-error-summary", classes)}
      data-disable-auto-focus={disableAutoFocus?.toString()}
      {...attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{titleText}</h2>
        <div class="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errorList.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errorList.map((item, index) => (
                <Item key={index} item={item} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
