import type { ComponentChildren, JSX } from "preact";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

/** A label as an option of a field: the field knows which control it belongs to. */
export type LabelOptions = Styled & { text?: ComponentChildren; isPageHeading?: boolean };

export type LabelProps = Omit<LabelOptions, "text"> & { for?: string | undefined; children?: ComponentChildren };

/** GOV.UK label; nothing at all when it has no text. */
export function Label({ children, classes, attributes, isPageHeading, for: control }: LabelProps): JSX.Element | null {
  if (!children) return null;
  const label = (
    <label class={classNames("govuk-label", classes)} for={control} {...attributes}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
