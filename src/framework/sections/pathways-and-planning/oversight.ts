import { is, isIn, or } from "../../conditions.ts";
import { choices, computed, date, narrative, single, subSection, worked } from "../../define.ts";

export const oversight = subSection({
  id: "oversight",
  title: "Countersignature and oversight",
  guide:
    "Two separate sign-offs: explanations and conclusions (with information gathering), then the plan. A change after sign-off cancels it for that part. Decisions, and the reasons for them.",
  example:
    "Returned on 9 March: the plan has nothing for the nights when she goes missing, although that is the highest worry. Please add an action with her carer and send it again by Friday.",
  leaveOut:
    "Changes to the text itself: the worker makes them on the page concerned; and remarks about a worker's practice, which belong in supervision.",
  questions: [
    computed(
      "oversight-explanations-why",
      "Why the first part needs countersignature",
      "core never",
      worked("oversight-explanations-why", "everything"),
      {
        uses: ["countersign"],
        note: "Criteria met, from `## countersign-criteria`; empty when none is met: then no sign-off is needed.",
      },
    ),

    computed(
      "oversight-plan-why",
      "Why the plan needs countersignature",
      "core never",
      worked("oversight-plan-why", "everything"),
      { uses: ["countersign"], note: "As for the first part." },
    ),

    narrative("oversight-note", "Owner's note to the manager", "further never", {
      uses: ["countersign"],
      noCarry: true,
      note: "One note for both parts. What concerns one part alone is said where its signature is asked for.",
    }),

    single(
      "oversight-panel",
      "Has a risk or safety panel been held, or is one due?",
      "core shown",
      choices("Not needed", "Due", "Held"),
      {
        when: or(isIn("rosh-judgement", "high", "very-high"), isIn("sawb-judgement", "high", "very-high")),
        uses: ["plan", "countersign"],
        note: "Which levels call a panel is a local setting.",
        from: "seed S0",
      },
    ),

    date("oversight-panel-date", "When was the panel held?", "core shown", {
      when: is("oversight-panel", "held"),
      uses: ["plan"],
    }),

    narrative("oversight-panel-agreed", "What did the panel agree?", "core shown", {
      when: is("oversight-panel", "held"),
      uses: ["plan"],
      note: "Actions go into targets or controls, not only here.",
    }),
  ],
});
