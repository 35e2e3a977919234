/** When the young person last spoke for themselves. Source: content part 30, review-details; two weeks before: part 30, timescales. */
import { isIsoDate } from "../../judgement/dates.ts";
import type { Rules } from "./rule.ts";

export const selfAssessmentDateRules: Rules = {
  "self-assessment-date": (inputs) => {
    const day = inputs.text("sa-date");
    return {
      lines: [{ text: isIsoDate(day) ? inputs.date(day) : inputs.line("noSelfAssessmentYet"), address: "sa-date" }],
    };
  },
};
