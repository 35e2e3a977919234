import { any, count, isIn, isNot } from "../../conditions.ts";
import {
  choices,
  list,
  narrative,
  notKnownYet,
  person,
  ref,
  saidUnknown,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const releaseDay = subSection({
  id: "release-day",
  title: "Reporting and the day of release",
  guide:
    "Hour by hour, so that a stranger could carry it out. Include who holds the phone. Facts that are arranged; nothing that is only hoped.",
  example:
    "10.00 leaves with her support worker, who has the phone and the tickets. 12.40 lunch at home. 2.30 first meeting at the office with both workers. She looks forward to ‘my own pillow’.",
  leaveOut:
    "What to do if it fails, which goes to “If the plan fails”; help that starts later than the first week, which goes to “School, work, health and family”.",
  questions: [
    shortText("release-first-report", "First appointment: where, when, with whom", "core stage", {
      uses: ["plan"],
      hint: "On the same day, or the next working day.",
    }),

    person("release-collected-by", "Who collects them?", "core stage", { hint: "Say with whose permission." }),

    single(
      "release-travel",
      "How will they travel?",
      "core stage",
      choices(
        "Collected by parent or carer",
        "Collected by youth justice worker",
        "Collected by social worker",
        "Collected by other approved adult",
        "Escorted",
        "Alone by train or bus",
        "Not known yet",
      ),
      {
        hint: "Think again about travelling alone under 16, or where the journey is not safe.",
        note: "alone is questioned under 16 or where travel is unsafe",
      },
    ),

    shortText("release-travel-details", "Route, tickets, money, safe way home", "core never", {
      when: isNot("release-travel", "escorted"),
    }),

    list(
      "release-day-steps",
      "Day-of-release plan",
      "core stage",
      { entryName: "step", entryLabel: "release-day-steps.what", emptyWhen: saidUnknown("release-day-steps") },
      [
        shortText("release-day-steps.time", "Time", "core shown"),
        shortText("release-day-steps.what", "What happens", "core shown"),
        shortText("release-day-steps.who", "Who, with phone", "core shown"),
      ],
      { uses: ["plan"] },
    ),

    notKnownYet("release-day-steps", "Is the plan for the day not known yet?", count("release-day-steps", "=", 0)),

    single("release-clothes-property", "Clothes, bag, phone, money, papers ready", "core never", scale("ytc"), {
      hint: "Never a bag that is marked as coming from prison.",
    }),

    shortText("release-tag-fitted", "Tag: who fits it, when?", "further shown", {
      when: any(isIn("release-extra-conditions.type", "tag-curfew", "tag-location")),
    }),

    narrative("release-first-week", "First seven days: one thing for each day", "core stage", {
      uses: ["plan"],
      hint: "Include the weekend and the evenings.",
    }),

    ref("release-see-scaled-approach-applied", "Level of contact", "core never", ["scaled-approach-applied"]),

    narrative(
      "release-young-person-worries",
      "What worries them, and what are they looking forward to?",
      "core stage",
      { uses: ["child-voice:sa-future-worry"], hint: "In their own words." },
    ),
  ],
});
