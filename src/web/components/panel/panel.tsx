import type { ComponentChildren, JSX } from "preact";
import { Button } from "../button/button.tsx";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";
import { Heading, type HeadingLevel } from "../shared/heading.tsx";

/** What can be done about an interruption: a link, a link that looks like a button, or a button. */
export type PanelAction = Styled & { text: string; href?: string; type?: "button" | "submit" };

export type PanelProps = Styled & {
  titleText: ComponentChildren;
  /** 1 when absent. */
  headingLevel?: HeadingLevel;
  /** Only for a panel with the class `govuk-panel--interruption`. */
  actions?: Styled & { items?: readonly PanelAction[] };
  children?: ComponentChildren;
};

function Action({ action }: { action: PanelAction }): JSX.Element {
  const { text, href, type, classes, attributes } = action;
  const buttonClasses = classNames("govuk-button--inverse", classes);
  if (href !== undefined && type !== "button") {
    return (
      <a class={classNames("govuk-link govuk-link--inverse", classes)} href={href} {...attributes}>
        {text}
      </a>
    );
  }
  return href === undefined ? (
    <Button type={type ?? "button"} classes={buttonClasses} attributes={attributes}>
      {text}
    </Button>
  ) : (
    <Button href={href} classes={buttonClasses} attributes={attributes}>
      {text}
    </Button>
  );
}

/** GOV.UK panel: confirms what was done, or interrupts before something that cannot be undone. */
export function Panel({ titleText, headingLevel, actions, classes, attributes, children }: PanelProps): JSX.Element {
  const interrupts = classes?.includes("govuk-panel--interruption") ?? false;
  return (
    <div class={classNames("govuk-panel", !interrupts && "govuk-panel--confirmation", classes)} {...attributes}>
      <Heading level={headingLevel ?? 1} class="govuk-panel__title">
        {titleText}
      </Heading>
      {children && <div class="govuk-panel__body">{children}</div>}
      {interrupts && actions && (
        <div class={classNames("govuk-panel__actions", actions.classes)} {...actions.attributes}>
          {actions.items && actions.items.length > 0 && (
            <div class="govuk-button-group">
              {actions.items.map((action, index) => (
                <Action key={index} action={action} />
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
