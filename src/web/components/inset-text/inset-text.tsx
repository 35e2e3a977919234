import type { ComponentChildren, JSX } from "preact";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

export type InsetTextProps = Styled & { id?: string | undefined; children?: ComponentChildren };

/** GOV.UK inset text. */
export function InsetText({ id, classes, attributes, children }: InsetTextProps): JSX.Element {
  return (
    <div id={id} class={classNames("govuk-inset-text", classes)} {...attributes}>
      {children}
    </div>
  );
}
