import type { ComponentChildren, JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import type { Attributes, Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";
import type { Maybe } from "../shared/present.ts";

export type Tab = {
  /** Made from `idPrefix` and the place in the list when absent. */
  id?: string;
  label: string;
  /** A text becomes one paragraph; markup stands as it is. */
  panel: { text?: ComponentChildren; attributes?: Attributes };
  attributes?: Attributes;
};

export type TabsProps = Styled & {
  id?: string;
  idPrefix?: string;
  /** Heading above the list where no script runs, "Contents" when absent. */
  title?: string;
  items?: readonly Maybe<Tab>[];
};

/** GOV.UK tabs: without a script a list of links to the parts below. */
export function Tabs({
  id,
  idPrefix = "",
  title = componentsWords().contents,
  items = [],
  classes,
  attributes,
}: TabsProps): JSX.Element {
  const panelId = (tab: Tab, index: number): string => tab.id || `${idPrefix}-${index + 1}`;
  return (
    <div id={id} class={classNames("govuk-tabs", classes)} {...attributes} data-module="govuk-tabs">
      <h2 class="govuk-tabs__title">{title}</h2>
      {items.length > 0 && (
        <ul class="govuk-tabs__list">
          {items.map(
            (tab, index) =>
              tab && (
                <li
                  key={index}
                  class={classNames("govuk-tabs__list-item", index === 0 && "govuk-tabs__list-item--selected")}
                >
                  <a class="govuk-tabs__tab" href={`#${panelId(tab, index)}`} {...tab.attributes}>
                    {tab.label}
                  </a>
                </li>
              ),
          )}
        </ul>
      )}
      {items.map((tab, index) => {
        if (!tab) return null;
        const { text, attributes: panelAttributes } = tab.panel;
        return (
          <div
            key={index}
            class={classNames("govuk-tabs__panel", index > 0 && "govuk-tabs__panel--hidden")}
            id={panelId(tab, index)}
            {...panelAttributes}
          >
            {typeof text === "string" ? <p class="govuk-body">{text}</p> : text}
          </div>
        );
      })}
    </div>
  );
}
