import type { ComponentChildren, JSX } from "preact";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

export type LegendOptions = { text?: ComponentChildren; classes?: string | undefined; isPageHeading?: boolean };

/** A fieldset as an option of a group of controls. */
export type FieldsetOptions = Styled & { legend?: LegendOptions; describedBy?: string | undefined };

export type FieldsetProps = FieldsetOptions & { role?: "group"; children?: ComponentChildren };

function Legend({ text, classes, isPageHeading }: LegendOptions): JSX.Element | null {
  if (!text) return null;
  return (
    <legend class={classNames("govuk-fieldset__legend", classes)}>
      {isPageHeading ? <h1 class="govuk-fieldset__heading">{text}</h1> : text}
    </legend>
  );
}

/** GOV.UK fieldset: the question of a group of controls is its legend. */
export function Fieldset({ legend, describedBy, role, classes, attributes, children }: FieldsetProps): JSX.Element {
  return (
    <fieldset
      class={classNames("govuk-fieldset", classes)}
      role={role}
      aria-describedby={describedBy || undefined}
      {...attributes}
    >
      {legend && <Legend {...legend} />}
      {children}
    </fieldset>
  );
}
