import { is, isIn } from "../../conditions.ts";
import { choices, computed, ref, single, subSection, worked } from "../../define.ts";

export const reviewDetails = subSection({
  id: "review-details",
  title: "What this review is for",
  guide:
    "A review updates what has changed. It is not a new assessment. Mark each section as changed, or checked with no change. Only facts belong on this page.",
  example:
    "Change of circumstances. He moved from his mother's to a foster placement on 9 February, as his social worker told us the next day, so this review comes six weeks before the planned one.",
  leaveOut:
    "What has changed in detail: write that in What changed (reviews only). Do not repeat pages that are still right.",
  questions: [
    single(
      "review-occasion",
      "What kind of review is this?",
      "core stage",
      choices(
        "Planned review",
        "Change of circumstances",
        "Plan agreed after sentence or panel",
        "Answer to the other organisation's stage",
        "After a custody planning or review meeting",
        "Temporary release",
        "Move between secure establishments",
        "Start of licence or supervision",
        "Possible early end",
        "Breach or enforcement",
      ),
      {
        when: is("stage", "review"),
        uses: ["stats"],
        noCarry: true,
        note: "The occasion; what changed is in review-reason (part 20)",
        from: "seed 001, 002",
      },
    ),

    ref("stage-see-review-reason", "What changed", "core never", ["review-reason"], {
      when: is("stage", "review"),
      note: "Home part 20",
    }),

    ref(
      "stage-see-review-change-summary",
      "What has changed since last time",
      "core never",
      ["review-change-summary"],
      { when: is("stage", "review"), note: "Home part 20; opens the summary and panel report" },
    ),

    ref(
      "stage-see-review-changed-sections",
      "Sections changed, or checked with no change",
      "core never",
      ["review-changed-sections"],
      { when: is("stage", "review"), note: "Home part 20" },
    ),

    ref("stage-see-yet-to-clarify-count", 'Answers still "yet to clarify"', "core never", ["yet-to-clarify-count"], {
      when: is("stage", "review"),
      note: "At the first review each must be answered or given a reason",
      from: "seed 000",
    }),

    ref("stage-see-progress-summary", "Overall progress", "core never", ["progress-summary"], {
      when: is("stage", "review"),
      readOnly: true,
      note: "Written in Pathways and Planning; read-only here",
    }),

    computed(
      "self-assessment-latest",
      "Date of the young person's latest self-assessment",
      "core never",
      worked("self-assessment-date", ["sa-date"]),
      {
        when: isIn("stage", "review", "case-closure"),
        noCarry: true,
        note: "Prompts 2 weeks before the meeting or end",
        from: "seed 000",
      },
    ),
  ],
});
