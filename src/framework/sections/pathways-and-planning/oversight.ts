import { is, isIn, or } from "../../conditions.ts";
import { choices, computed, date, entriesOf, list, narrative, single, subSection, worked } from "../../define.ts";

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
      choices("Not needed", "Due", "Held", "Put off"),
      {
        when: or(isIn("rosh-judgement", "high", "very-high"), isIn("sawb-judgement", "high", "very-high")),
        uses: ["plan", "countersign"],
        noCarry: true,
        note: "Which levels call a panel is a local setting, and so is by when it must be held. It belongs to the stage whose judgement calls it.",
        from: "seed S0",
      },
    ),

    narrative("oversight-panel-why", "Why is the panel not needed, or put off?", "core shown", {
      when: isIn("oversight-panel", "not-needed", "put-off"),
      uses: ["plan", "countersign"],
      noCarry: true,
    }),

    date("oversight-panel-planned", "When is the panel to be held?", "core never", {
      when: isIn("oversight-panel", "due", "put-off"),
      uses: ["plan"],
      noCarry: true,
    }),

    narrative("oversight-panel-people", "Who takes part, or took part?", "core never", {
      when: isIn("oversight-panel", "due", "held", "put-off"),
      uses: ["plan"],
      noCarry: true,
      hint: "Names and what each is for the young person.",
    }),

    date("oversight-panel-date", "When was the panel held?", "core shown", {
      when: is("oversight-panel", "held"),
      uses: ["plan"],
      noCarry: true,
    }),

    narrative("oversight-panel-agreed", "What did the panel agree?", "core shown", {
      when: is("oversight-panel", "held"),
      uses: ["plan"],
      noCarry: true,
      note: "Actions go into targets or controls, not only here.",
    }),

    list(
      "panel-decisions",
      "What the panel decided, one by one",
      "core never",
      { entryName: "decision", entryLabel: "panel-decisions.decision", mayBeEmpty: true },
      [
        narrative("panel-decisions.decision", "What was decided?", "core shown", {
          uses: ["plan"],
          hint: "One decision: who does what, by when.",
        }),
        single(
          "panel-decisions.outcome",
          "Where does it stand in the plan?",
          "core shown",
          choices("As a new target", "As a new control or action", "Recorded there already", "Not taken up"),
          { uses: ["plan", "countersign"] },
        ),
        single(
          "panel-decisions.entry",
          "Which target or control?",
          "core never",
          entriesOf(["plan-targets", "external-controls"]),
          {
            when: isIn(
              "panel-decisions.outcome",
              "as-a-new-target",
              "as-a-new-control-or-action",
              "recorded-there-already",
            ),
            uses: ["plan"],
          },
        ),
        narrative("panel-decisions.because", "Why is it not taken up?", "core shown", {
          when: is("panel-decisions.outcome", "not-taken-up"),
          uses: ["plan", "countersign"],
        }),
      ],
      { when: is("oversight-panel", "held"), uses: ["plan"], noCarry: true },
    ),
  ],
});
