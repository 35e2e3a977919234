import type { ComponentChildren, JSX } from "preact";
import type { Attributes } from "../shared/attributes.ts";

export type PlainButtonProps = {
  children: ComponentChildren;
  /** What it is about, for a screen reader that reads buttons without their surroundings. */
  about?: string | undefined;
  type?: "submit" | "button";
  name?: string | undefined;
  value?: string | undefined;
  attributes?: Attributes | undefined;
};

/** A button that looks like a link: it does something small, in place. */
export function PlainButton({
  children,
  about,
  type = "submit",
  name,
  value,
  attributes,
}: PlainButtonProps): JSX.Element {
  return (
    <button class="plain-button" type={type} name={name} value={value} {...attributes}>
      {children}
      {about && <span class="govuk-visually-hidden">: {about}</span>}
    </button>
  );
}
