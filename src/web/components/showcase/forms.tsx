import type { JSX } from "preact";
import { Accordion } from "../accordion/accordion.tsx";
import { BackLink } from "../back-link/back-link.tsx";
import { Breadcrumbs } from "../breadcrumbs/breadcrumbs.tsx";
import { Checkboxes } from "../checkboxes/checkboxes.tsx";
import { DateInput } from "../date-input/date-input.tsx";
import { Details } from "../details/details.tsx";
import { ErrorSummary } from "../error-summary/error-summary.tsx";
import { FileUpload } from "../file-upload/file-upload.tsx";
import { Input } from "../input/input.tsx";
import { InsetText } from "../inset-text/inset-text.tsx";
import { NotificationBanner } from "../notification-banner/notification-banner.tsx";
import { Pagination } from "../pagination/pagination.tsx";
import { Panel } from "../panel/panel.tsx";
import { PhaseBanner } from "../phase-banner/phase-banner.tsx";
import { Select } from "../select/select.tsx";
import { SummaryList } from "../summary-list/summary-list.tsx";
import { Table } from "../table/table.tsx";
import { Tabs } from "../tabs/tabs.tsx";
import { Tag } from "../tag/tag.tsx";
import { WarningText } from "../warning-text/warning-text.tsx";

const born = { text: "Born must be a real date. What you wrote is kept: 31 2 2011" };

function Fields(): JSX.Element {
  return (
    <>
      <ErrorSummary titleText="There is a problem" errorList={[{ ...born, href: "#born-day" }]} disableAutoFocus />
      <DateInput
        id="born"
        namePrefix="born"
        fieldset={{ legend: { text: "When was he born?" } }}
        hint={{ text: "For example, 27 3 2011" }}
        errorMessage={born}
        day={{ name: "day", value: 31, error: true }}
        month={{ name: "month", value: 2, error: true }}
        year={{ name: "year", value: 2011 }}
      />
      <Input name="reference" label={{ text: "Reference" }} classes="govuk-input--width-10" />
      <Select
        name="stage"
        label={{ text: "Stage" }}
        items={[{ text: "Review" }, { text: "Pre-Sentence Report" }]}
        value="Review"
      />
      <Checkboxes
        name="with"
        fieldset={{ legend: { text: "Who was there?" } }}
        classes="govuk-checkboxes--small"
        items={[
          { value: "aunt", text: "Denise, his aunt", hint: { text: "Has parental responsibility" } },
          { divider: "or" },
          { value: "nobody", text: "Nobody", behaviour: "exclusive" },
        ]}
        values={["aunt"]}
      />
      <FileUpload name="letter" label={{ text: "Letter from school" }} />
    </>
  );
}

/** The components after GOV.UK that the rest of the showcase does not need. */
export function ShowcaseForms(): JSX.Element {
  return (
    <section aria-labelledby="parts">
      <h2 class="ruled" id="parts">
        Parts after GOV.UK
      </h2>
      <PhaseBanner tag={{ text: "Demonstration" }}>Every person here is fictional.</PhaseBanner>
      <Breadcrumbs items={[{ text: "Young people", href: "#young-people" }, { text: "Kian Marlow" }]} />
      <BackLink href="#back" />
      <NotificationBanner>Helen Osei has returned Explanations and Conclusions.</NotificationBanner>
      <Fields />
      <Details summaryText="How this date is used">Age decides which scales are asked.</Details>
      <InsetText>The police interview is still to come.</InsetText>
      <WarningText>A signature cannot be taken back.</WarningText>
      <SummaryList
        card={{ title: { text: "Carer", headingLevel: 3 } }}
        rows={[
          {
            key: { text: "Name" },
            value: { text: "Denise Farrell" },
            actions: { items: [{ href: "#carer", text: "Change", visuallyHiddenText: "name" }] },
          },
        ]}
      />
      <Table
        caption="Offences"
        firstCellIsHeader
        head={[{ text: "Offence" }, { text: "Gravity", format: "numeric" }]}
        rows={[[{ text: "Robbery" }, { text: "6", format: "numeric" }]]}
      />
      <p>
        <Tag classes="govuk-tag--grey">Restricted</Tag>
      </p>
      <Panel titleText="Sent" headingLevel={3}>
        To Westhaven, 19 November 2026, 14:32
      </Panel>
      <Tabs
        idPrefix="view"
        title="Views"
        items={[
          { label: "Table", panel: { text: "Sixty offences." } },
          { label: "Drawing", panel: { text: "Lanes over time." } },
        ]}
      />
      <Accordion
        id="help"
        headingLevel={3}
        items={[{ heading: { text: "Who sees this" }, content: { text: "His workers and their manager." } }]}
      />
      <Pagination previous={{ href: "#page-1" }} next={{ href: "#page-3" }} />
    </section>
  );
}
