import type { ComponentChildren, JSX } from "preact";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

export type SkipLinkProps = Styled & { href?: string; children?: ComponentChildren };

/** GOV.UK skip link: seen when the keyboard reaches it. */
export function SkipLink({ href, classes, attributes, children }: SkipLinkProps): JSX.Element {
  return (
    <a
      href={href || "#content"}
      class={classNames("govuk-skip-link", classes)}
      {...attributes}
      data-module="govuk-skip-link"
    >
      {children}
    </a>
  );
}
