import type { ComponentChildren, JSX } from "preact";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

/** A hint as an option of a field: the field gives it its id. */
export type HintOptions = Styled & { text?: ComponentChildren };

export type HintProps = Styled & { id?: string | undefined; children?: ComponentChildren };

/** GOV.UK hint. */
export function Hint({ id, classes, attributes, children }: HintProps): JSX.Element {
  return (
    <div id={id} class={classNames("govuk-hint", classes)} {...attributes}>
      {children}
    </div>
  );
}
