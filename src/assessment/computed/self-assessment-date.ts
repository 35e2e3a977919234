/** When the young person last spoke for themselves. Source: content part 30, review-details; two weeks before: part 30, timescales. */
import { dateInWords, isIsoDate } from "../../judgement/dates.ts";
import type { Rules } from "./rule.ts";

const notYet = "No date yet at this stage. Two weeks before the meeting, or before the end, is a good time to ask";

export const selfAssessmentDateRules: Rules = {
  "self-assessment-date": (inputs) => {
    const day = inputs.text("sa-date");
    return { lines: [{ text: isIsoDate(day) ? dateInWords(day) : notYet, address: "sa-date" }] };
  },
};
