import type { ComponentChildren, JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import type { Attributes, Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

/** A page above this one; without `href` it is this page. */
export type Breadcrumb = { text: ComponentChildren; href?: string; attributes?: Attributes };

export type BreadcrumbsProps = Styled & {
  items: readonly Breadcrumb[];
  /** Shows only the first and the last on a narrow screen. */
  collapseOnMobile?: boolean;
  /** Name of the landmark, "Breadcrumb" when absent. */
  labelText?: string;
};

/** GOV.UK breadcrumbs. */
export function Breadcrumbs(props: BreadcrumbsProps): JSX.Element {
  const { items, collapseOnMobile, labelText = componentsWords().breadcrumb, classes, attributes } = props;
  return (
    <nav
      class={classNames("govuk-breadcrumbs", classes, collapseOnMobile && "govuk-breadcrumbs--collapse-on-mobile")}
      {...attributes}
      aria-label={labelText}
    >
      <ol class="govuk-breadcrumbs__list">
        {items.map((item, index) =>
          item.href ? (
            <li key={index} class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
                {item.text}
              </a>
            </li>
          ) : (
            <li key={index} class="govuk-breadcrumbs__list-item" aria-current="page">
              {item.text}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
