import type { ComponentChildren, JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import type { Attributes } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

export type PaginationLink = {
  href?: string;
  text?: ComponentChildren;
  /** Name of the page it goes to, where there are no numbers. */
  labelText?: string;
  attributes?: Attributes;
};

type Direction = "prev" | "next";

const WAYS: Readonly<Record<Direction, { path: string; says: "previous" | "next" }>> = {
  prev: {
    says: "previous",
    path: "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
  },
  next: {
    says: "next",
    path: "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
  },
};

function Arrow({ direction }: { direction: Direction }): JSX.Element {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={WAYS[direction].path} />
    </svg>
  );
}

type PaginationArrowProps = { direction: Direction; link: PaginationLink | undefined; isBlock: boolean };

/** Link to the page before or after, with its arrow; nothing without an address. */
export function PaginationArrow({ direction, link, isBlock }: PaginationArrowProps): JSX.Element | null {
  if (!link?.href) return null;
  const say = componentsWords()[WAYS[direction].says];
  const titleClasses = classNames(
    "govuk-pagination__link-title",
    isBlock && !link.labelText && "govuk-pagination__link-title--decorated",
  );
  return (
    <div class={`govuk-pagination__${direction}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={direction} {...link.attributes}>
        {(isBlock || direction === "prev") && <Arrow direction={direction} />}
        <span class={titleClasses}>
          {link.text || (
            <>
              {say.text}
              <span class="govuk-visually-hidden">{say.hidden}</span>
            </>
          )}
        </span>
        {isBlock && link.labelText && (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
        {!isBlock && direction === "next" && <Arrow direction={direction} />}
      </a>
    </div>
  );
}
