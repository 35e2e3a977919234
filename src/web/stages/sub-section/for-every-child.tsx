import type { JSX } from "preact";
import { accessibleGuidance } from "../../../framework/self-assessment-guidance.ts";
import { subSectionWords } from "../../../wording/sub-section.ts";
import { Details } from "../../components/details/details.tsx";
import { SummaryList } from "../../components/summary-list/summary-list.tsx";

/** What a worker can do so that a self-assessment works for this child, on the page where it begins. */
export function ForEveryChild(): JSX.Element {
  return (
    <Details summaryText={subSectionWords().forEveryChild}>
      <SummaryList rows={accessibleGuidance.map(({ topic, text }) => ({ key: { text: topic }, value: { text } }))} />
    </Details>
  );
}
