import { compare, is, isIn } from "../../conditions.ts";
import { choices, computed, date, file, narrative, shortText, single, subSection, worked } from "../../define.ts";

export const stageOpening = subSection({
  id: "stage-opening",
  title: "Why this stage and who writes it",
  guide:
    "One owner writes the stage. Others may help with parts of it. Say why it was opened so that a reader knows what to look for. Facts belong here, not analysis.",
  example:
    "School records from before Year 9 could not be checked: the academy closed in 2024 and the council is still looking for them. What we say of those years comes from D. and D.'s mother only.",
  leaveOut: "Papers you still hope to get, with who will get them: list those in Sources for this stage.",
  questions: [
    computed("stage-side", "Which organisation's stage is this?", "core never", worked("stage-side", []), {
      options: choices("Youth justice service", "Secure establishment"),
      uses: ["stats"],
      note: "From the owner's organisation",
    }),

    date("stage-trigger-date", "What date did this stage become due from?", "core stage", {
      uses: ["stats"],
      prefilled: true,
      note: "Filled by the event that opened it (hearing, arrival, order, referral). Starts the clock in `timescales`",
    }),

    computed("stage-due-date", "Due date", "core never", worked("stage-due-date", []), {
      uses: ["stats"],
      note: "From `timescales` and `stage-trigger-date`; a manager may change it with a reason",
    }),

    shortText("stage-late-reason", "If it is late, why?", "further never", {
      when: compare("stage-due-date", "<", "today"),
      uses: ["stats"],
    }),

    single(
      "stage-limited-information",
      "Was this written from limited information?",
      "core stage",
      choices("Yes", "No"),
      {
        when: isIn("stage", "bail-recommendation", "placement-notification", "post-court-report"),
        uses: ["countersign"],
        noCarry: true,
        note: "yes marks every judgement of the stage as provisional, shown to all readers, to be confirmed in the next full stage",
      },
    ),

    narrative("stage-limited-information-details", "What could not be checked?", "further shown", {
      when: is("stage-limited-information", "yes"),
      noCarry: true,
      note: "Also adds to `information-needed`",
    }),

    single(
      "stage-paper-first",
      "Was any part first written on paper or offline?",
      "further never",
      choices("Yes", "No"),
      {
        when: isIn("stage", "bail-recommendation", "placement-notification", "post-court-report", "entering-custody"),
        noCarry: true,
        from: "seed 000",
      },
    ),

    file("stage-paper-first-file", "Scan or photo of the paper", "further never", {
      when: is("stage-paper-first", "yes"),
      noCarry: true,
    }),
  ],
});
