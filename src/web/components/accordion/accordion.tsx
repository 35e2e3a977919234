import type { ComponentChildren, JSX } from "preact";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";
import { Heading, type HeadingLevel } from "../shared/heading.tsx";
import type { Maybe } from "../shared/present.ts";
import { translationAttributes } from "../shared/translations.ts";

export type AccordionSection = {
  heading: { text?: ComponentChildren };
  summary?: { text?: ComponentChildren };
  /** A text becomes one paragraph; markup stands as it is. */
  content: { text?: ComponentChildren };
  expanded?: boolean;
};

type AccordionTexts = {
  hideAllSectionsText?: string;
  hideSectionText?: string;
  hideSectionAriaLabelText?: string;
  showAllSectionsText?: string;
  showSectionText?: string;
  showSectionAriaLabelText?: string;
};

export type AccordionProps = Styled &
  AccordionTexts & {
    id: string;
    headingLevel?: HeadingLevel;
    /** Whether the browser remembers what was open, yes when absent. */
    rememberExpanded?: boolean;
    items: readonly Maybe<AccordionSection>[];
  };

type SectionProps = { id: string; number: number; level: HeadingLevel; section: AccordionSection };

function Section({ id, number, level, section }: SectionProps): JSX.Element {
  const { heading, summary, content, expanded } = section;
  return (
    <div class={classNames("govuk-accordion__section", expanded && "govuk-accordion__section--expanded")}>
      <div class="govuk-accordion__section-header">
        <Heading level={level} class="govuk-accordion__section-heading">
          <span class="govuk-accordion__section-button" id={`${id}-heading-${number}`}>
            {heading.text}
          </span>
        </Heading>
        {summary?.text && (
          <div class="govuk-accordion__section-summary govuk-body" id={`${id}-summary-${number}`}>
            {summary.text}
          </div>
        )}
      </div>
      <div id={`${id}-content-${number}`} class="govuk-accordion__section-content">
        {typeof content.text === "string" ? <p class="govuk-body">{content.text}</p> : content.text}
      </div>
    </div>
  );
}

/** GOV.UK accordion: without a script every section stands open. */
export function Accordion(props: AccordionProps): JSX.Element {
  const { id, items, headingLevel = 2, rememberExpanded, classes, attributes } = props;
  const texts = translationAttributes({
    "hide-all-sections": props.hideAllSectionsText,
    "hide-section": props.hideSectionText,
    "hide-section-aria-label": props.hideSectionAriaLabelText,
    "show-all-sections": props.showAllSectionsText,
    "show-section": props.showSectionText,
    "show-section-aria-label": props.showSectionAriaLabelText,
  });
  return (
    <div
      class={classNames("govuk-accordion", classes)}
      data-module="govuk-accordion"
      id={id}
      {...texts}
      data-remember-expanded={rememberExpanded?.toString()}
      {...attributes}
    >
      {items.map(
        (section, index) =>
          section && <Section key={index} id={id} number={index + 1} level={headingLevel} section={section} />,
      )}
    </div>
  );
}
