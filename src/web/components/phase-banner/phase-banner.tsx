import type { ComponentChildren, JSX } from "preact";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";
import { Tag, type TagOptions } from "../tag/tag.tsx";

export type PhaseBannerProps = Styled & { tag?: TagOptions; children?: ComponentChildren };

/** GOV.UK phase banner; ours says where the data are not real: demonstration, training. */
export function PhaseBanner({ tag, classes, attributes, children }: PhaseBannerProps): JSX.Element {
  return (
    <div class={classNames("govuk-phase-banner govuk-width-container", classes)} {...attributes}>
      <p class="govuk-phase-banner__content">
        <Tag classes={classNames("govuk-phase-banner__content__tag", tag?.classes)}>{tag?.text}</Tag>
        <span class="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
