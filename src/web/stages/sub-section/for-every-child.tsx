import type { JSX } from "preact";
import { accessibleGuidance } from "../../../framework/self-assessment-guidance.ts";
import { accessibleGuidance as inWelsh } from "../../../framework/wording/cy/accessible-guidance.ts";
import { currentLanguage } from "../../../wording/current-language.ts";
import { subSectionWords } from "../../../wording/sub-section.ts";
import { Details } from "../../components/details/details.tsx";
import { SummaryList } from "../../components/summary-list/summary-list.tsx";

/** What a worker can do so that a self-assessment works for this child, on the page where it begins. */
export function ForEveryChild(): JSX.Element {
  const spoken = accessibleGuidance.map((each) => (currentLanguage() === "cy" ? (inWelsh[each.topic] ?? each) : each));
  return (
    <Details summaryText={subSectionWords().forEveryChild}>
      <SummaryList rows={spoken.map(({ topic, text }) => ({ key: { text: topic }, value: { text } }))} />
    </Details>
  );
}
