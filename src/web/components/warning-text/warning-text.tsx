import type { ComponentChildren, JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

export type WarningTextProps = Styled & {
  /** Said before the text to a screen reader; "Warning" when absent. */
  iconFallbackText?: string | undefined;
  children?: ComponentChildren;
};

/** GOV.UK warning text: something that has consequences if it is not heeded. */
export function WarningText({ iconFallbackText, classes, attributes, children }: WarningTextProps): JSX.Element {
  return (
    <div class={classNames("govuk-warning-text", classes)} {...attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{iconFallbackText || componentsWords().warning}</span>
        {children}
      </strong>
    </div>
  );
}
