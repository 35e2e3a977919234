import type { ComponentChildren, JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

/** An error message as an option of a field: the field gives it its id. */
export type ErrorMessageOptions = Styled & {
  text?: ComponentChildren;
  /** Said before the message to a screen reader; "Error" when absent, nothing when empty. */
  visuallyHiddenText?: string | undefined;
};

export type ErrorMessageProps = Omit<ErrorMessageOptions, "text"> & {
  id?: string | undefined;
  children?: ComponentChildren;
};

/** GOV.UK error message. */
export function ErrorMessage(props: ErrorMessageProps): JSX.Element {
  const { id, classes, attributes, children, visuallyHiddenText = componentsWords().error } = props;
  return (
    <p id={id} class={classNames("govuk-error-message", classes)} {...attributes}>
      {visuallyHiddenText && <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>}
      {visuallyHiddenText && " "}
      {children}
    </p>
  );
}
