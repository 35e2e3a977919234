import { isNot } from "../../conditions.ts";
import { date, narrative, subSection } from "../../define.ts";

export const planOtherInformation = subSection({
  id: "plan-other-information",
  title: "Other information about the plan",
  guide:
    "Dates that make the plan run, and anything the reader needs that has no other place. Facts that the plan needs, not analysis.",
  example:
    "He sits exams from 12 May to 20 June, so sessions move to Saturday mornings. His worker is away in the first week of June; the duty worker whom he met on 2 May sees him then.",
  leaveOut:
    "Targets and steps, which go to “Our intervention plan: my targets”; papers and facts about the whole case, which go to “Additional information”.",
  questions: [
    date("next-review-date", "Date of the next review", "core stage", {
      when: isNot("stage", "case-closure"),
      uses: ["summary", "plan"],
      note: "Suggested by local rules; at most 6 months ahead. Makes a task.",
      from: "seed 002",
    }),

    date("plan-meeting-date", "Date of the planning meeting with the young person and helpers", "further never", {
      uses: ["plan"],
    }),

    narrative("plan-other-text", "Other information about the plan", "further never", {
      uses: ["plan"],
      from: "seed 002",
    }),
  ],
});
