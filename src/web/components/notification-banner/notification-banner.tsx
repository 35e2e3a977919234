import type { ComponentChildren, JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";
import { Heading, type HeadingLevel } from "../shared/heading.tsx";

export type NotificationBannerProps = Styled & {
  /** `success` announces itself at once; anything else waits to be read. */
  type?: "success" | undefined;
  titleText?: ComponentChildren;
  titleHeadingLevel?: HeadingLevel;
  titleId?: string;
  role?: "alert" | "region";
  disableAutoFocus?: boolean;
  /** A text is set as one heading line; markup stands as it is. */
  children?: ComponentChildren;
};

/** GOV.UK notification banner: what has just happened, or what matters and is not about this page. */
export function NotificationBanner(props: NotificationBannerProps): JSX.Element {
  const { type, titleText, titleHeadingLevel, titleId, role, disableAutoFocus, classes, attributes, children } = props;
  const isSuccess = type === "success";
  const headingId = titleId || "govuk-notification-banner-title";
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both of its roles, alert and region, may be named
    <div
      class={classNames("govuk-notification-banner", isSuccess && "govuk-notification-banner--success", classes)}
      role={role ?? (isSuccess ? "alert" : "region")}
      aria-labelledby={headingId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={disableAutoFocus?.toString()}
      {...attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading level={titleHeadingLevel ?? 2} class="govuk-notification-banner__title" id={headingId}>
          {titleText || (isSuccess ? componentsWords().success : componentsWords().important)}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {typeof children === "string" ? <p class="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  );
}
