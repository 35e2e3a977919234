import type { ComponentChildren, JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

export type BackLinkProps = Styled & { href?: string; children?: ComponentChildren };

/** GOV.UK back link; "Back" when it has no text. */
export function BackLink({ href, classes, attributes, children }: BackLinkProps): JSX.Element {
  return (
    <a href={href || "#"} class={classNames("govuk-back-link", classes)} {...attributes}>
      {children || componentsWords().back}
    </a>
  );
}
