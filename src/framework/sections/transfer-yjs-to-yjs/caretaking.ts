import { is } from "../../conditions.ts";
import { choices, date, multi, shortText, single, subSection } from "../../define.ts";

export const caretaking = subSection({
  id: "caretaking",
  title: "Caretaking agreement",
  guide: "Write down who does what. Home keeps the responsibility. Decisions: who does what, until when; not analysis.",
  example:
    "Host sees him weekly at the library and rings home service by noon if he misses; home service writes reviews and goes to court. Agreed by both managers on 3 June, looked at on 1 July.",
  leaveOut:
    "Why the young person moves and how they feel about it, which go to “The move”; targets, which go to “Our intervention plan: my targets”.",
  questions: [
    multi(
      "care-taking-home-does",
      "Home service does",
      "core shown",
      choices(
        "Breach",
        "Court reports",
        "Reviews",
        "Plan",
        "Visits",
        "MAPPA",
        "Restorative work",
        "Transport to court",
      ),
      {
        when: is("move-type", "caretaking-this-service-stays-home"),
        note: "id written apart from care facts on purpose",
      },
    ),

    multi(
      "care-taking-host-does",
      "Host service does",
      "core shown",
      choices(
        "Breach",
        "Court reports",
        "Reviews",
        "Plan",
        "Visits",
        "MAPPA",
        "Restorative work",
        "Transport to court",
      ),
      { when: is("move-type", "caretaking-this-service-stays-home") },
    ),

    single(
      "care-taking-updates",
      "How often does the host report?",
      "core shown",
      choices("Weekly", "Every two weeks", "Monthly"),
      {
        when: is("move-type", "caretaking-this-service-stays-home"),
        hint: "On keeping to the order, new offences and engagement.",
        note: "Monthly or more often: compliance, new offences, engagement",
        from: "seed 000",
      },
    ),

    date("care-taking-review-date", "When is the agreement reviewed?", "core shown", {
      when: is("move-type", "caretaking-this-service-stays-home"),
    }),

    shortText("care-taking-end-agreed", "Who agreed the end, and when?", "core shown", {
      when: is("move-type", "end-of-caretaking"),
      uses: ["countersign"],
      hint: "The managers of both services agree it.",
      from: "seed 000",
    }),

    single(
      "move-received",
      "Answer of the receiving youth justice service",
      "core never",
      choices("Information accepted", "Information rejected", "Waiting"),
      { uses: ["stats"], hint: "The other side answers. Give the reason if it is rejected." },
    ),

    shortText("move-received-reason", "Why was the information about the move rejected?", "further shown", {
      when: is("move-received", "information-rejected"),
    }),

    date("move-case-accepted", "Case responsibility passed on", "further never", {
      when: is("move-type", "full-move"),
      uses: ["stats"],
      hint: "A separate step from accepting the information.",
    }),
  ],
});
