import type { ComponentChildren, JSX } from "preact";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

type CommonProps = Styled & { children?: ComponentChildren; id?: string | undefined; isStartButton?: boolean };

type LinkButtonProps = CommonProps & { href: string };

type SubmitButtonProps = CommonProps & {
  href?: undefined;
  /** `submit` when absent. */
  type?: "submit" | "button" | "reset";
  name?: string;
  value?: string;
  disabled?: boolean;
  /** Lets govuk-frontend ignore a second click within a second. */
  preventDoubleClick?: boolean;
};

/** A link that looks like a button when it has `href`, otherwise a button. */
export type ButtonProps = LinkButtonProps | SubmitButtonProps;

function StartIcon(): JSX.Element {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}

/** GOV.UK button. Only one per page should be without `govuk-button--secondary`: the next thing to do. */
export function Button(props: ButtonProps): JSX.Element {
  const { children, isStartButton, id, attributes } = props;
  const common = {
    ...attributes,
    class: classNames("govuk-button", props.classes, isStartButton && "govuk-button--start"),
    "data-module": "govuk-button",
    ...(id ? { id } : {}),
  };
  // A start button is a flex box: markup inside it stays together only in an element of its own.
  const content = isStartButton && typeof children !== "string" ? <span>{children}</span> : children;
  if (props.href !== undefined) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: it goes to a page, so it is a link; GOV.UK gives it the role and the space key
      <a href={props.href} role="button" draggable={false} {...common}>
        {content}
        {isStartButton && <StartIcon />}
      </a>
    );
  }
  const { type, name, value, disabled, preventDoubleClick } = props;
  return (
    <button
      type={type ?? "submit"}
      value={value}
      name={name}
      disabled={disabled}
      aria-disabled={disabled || undefined}
      data-prevent-double-click={preventDoubleClick?.toString()}
      {...common}
    >
      {content}
      {isStartButton && <StartIcon />}
    </button>
  );
}
