import type { JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import type { Attributes, Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";
import { PaginationArrow, type PaginationLink } from "./pagination-arrow.tsx";

type PageLink = {
  ellipsis?: false;
  number: number | string;
  href: string;
  current?: boolean;
  /** Name of the link, "Page 3" when absent. */
  visuallyHiddenText?: string;
  attributes?: Attributes;
};

/** A page, or an ellipsis where pages are left out. */
export type PaginationItem = PageLink | { ellipsis: true };

export type PaginationProps = Styled & {
  previous?: PaginationLink;
  next?: PaginationLink;
  items?: readonly (PaginationItem | null)[];
  /** Name of the landmark, "Pagination" when absent. */
  landmarkLabel?: string;
};

function Item({ item }: { item: PaginationItem }): JSX.Element {
  if (item.ellipsis) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  const { number, href, current, visuallyHiddenText, attributes } = item;
  return (
    <li class={classNames("govuk-pagination__item", current && "govuk-pagination__item--current")}>
      <a
        class="govuk-link govuk-pagination__link"
        href={href}
        aria-label={visuallyHiddenText ?? componentsWords().page(number)}
        aria-current={current ? "page" : undefined}
        {...attributes}
      >
        {number}
      </a>
    </li>
  );
}

/** GOV.UK pagination: with page numbers, or as a block with the names of the pages before and after. */
export function Pagination(props: PaginationProps): JSX.Element {
  const { previous, next, items, landmarkLabel, classes, attributes } = props;
  const isBlock = !items && Boolean(next || previous);
  return (
    <nav
      class={classNames("govuk-pagination", isBlock && "govuk-pagination--block", classes)}
      aria-label={landmarkLabel || componentsWords().pagination}
      {...attributes}
    >
      <PaginationArrow direction="prev" link={previous} isBlock={isBlock} />
      {items && (
        <ul class="govuk-pagination__list">
          {items.map((item, index) => item && Object.keys(item).length > 0 && <Item key={index} item={item} />)}
        </ul>
      )}
      <PaginationArrow direction="next" link={next} isBlock={isBlock} />
    </nav>
  );
}
