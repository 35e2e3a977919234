import { and, any, isIn, isNot } from "../../conditions.ts";
import { choices, date, list, narrative, ref, scale, shortText, single, subSection } from "../../define.ts";

export const bailPackage = subSection({
  id: "bail-package",
  title: "The offer to the court",
  guide:
    "Keep it small, real and ready. Each condition must answer an objection. More conditions mean more chances to fail. Facts that are arranged, each with its purpose.",
  example:
    "Mentor from the sports centre, three times a week from Thursday, first time at five. Purpose: the objection is late evenings in town, so he is busy and driven home by nine. He says, ‘Fair enough.’",
  leaveOut:
    "Help that is only hoped for, which goes to “Resources and proposals”; arguments about objections, which go to “Objections and answers”.",
  questions: [
    single(
      "bail-package-level",
      "What is offered?",
      "core stage",
      choices(
        "Bail, no support needed",
        "Bail support",
        "Bail supervision and support",
        "Intensive bail supervision",
        "Remand to local authority accommodation with support",
        "No offer made",
      ),
      { uses: ["summary", "stats"], noCarry: true },
    ),

    list(
      "bail-support-list",
      "Support offered",
      "core shown",
      { entryName: "kind of support", entryLabel: "bail-support-list.what" },
      [
        shortText("bail-support-list.what", "What will happen?", "core shown", {
          hint: "Appointment, school, health, mentoring, sport, family help",
        }),
        shortText("bail-support-list.who", "Who will do it?", "core shown"),
        shortText("bail-support-list.how-often", "How often?", "core shown"),
        date("bail-support-list.starts", "When does it start?", "core shown", {
          hint: "First contact within one working day of release",
        }),
      ],
      {
        when: and(isNot("bail-package-level", "bail-no-support-needed"), isNot("bail-package-level", "no-offer-made")),
        uses: ["plan"],
        noCarry: true,
        note: "Copied to `plan-targets` when bail is given",
      },
    ),

    list(
      "bail-condition-list",
      "Conditions proposed",
      "core shown",
      { entryName: "condition", entryLabel: "bail-condition-list.type" },
      [
        single(
          "bail-condition-list.type",
          "Condition",
          "core shown",
          choices(
            "Live and sleep at an address",
            "Stay in at set hours (no tag)",
            "Stay in at set hours (tag)",
            "Location tag",
            "Stay out of an area",
            "Do not contact named people",
            "Report to the police",
            "Keep appointments with the youth justice service",
            "Go to school or work",
            "Give up passport",
            "Limits on phone or internet",
            "Other",
          ),
        ),
        shortText("bail-condition-list.details", "Details", "core shown", {
          hint: "People by role or number, not by name: the young person gets a copy.",
          note: "People by role or number, not name, on the young person's copy",
        }),
        shortText("bail-condition-list.purpose", "What is it for?", "core shown"),
        single(
          "bail-condition-list.achievable",
          "Can the young person keep to it?",
          "core shown",
          choices("Yes", "Yes, with help", "Doubtful"),
          { hint: "Think of speech and language needs, school, family life, carers, safety when travelling." },
        ),
      ],
      {
        when: and(isNot("bail-package-level", "bail-no-support-needed"), isNot("bail-package-level", "no-offer-made")),
        uses: ["plan"],
        noCarry: true,
        note: "Copied to `external-controls` when bail is given",
      },
    ),

    single("bail-tag-tests", "Are the legal tests for a tag met?", "further shown", scale("ytc-na"), {
      when: any(isIn("bail-condition-list.type", "stay-in-at-set-hours-tag", "location-tag")),
      noCarry: true,
      hint: "Age 12 or over; offence and history tests; a suitable address; note that the service confirms it is suitable.",
    }),

    narrative(
      "bail-young-person-view",
      "What does the young person say about the offer and its conditions?",
      "core stage",
      { uses: ["child-voice:sa-future-wants"], noCarry: true, hint: "Own words" },
    ),

    single(
      "bail-young-person-agrees",
      "Do they agree to try it?",
      "core stage",
      choices("Yes", "Partly", "No", "Not asked yet"),
      { noCarry: true },
    ),

    narrative("bail-parent-view", "What does the parent or carer say about the offer to the court?", "core never", {
      noCarry: true,
    }),

    single(
      "bail-explained",
      "Were the conditions, and what happens if they are broken, explained in words they understand?",
      "core shown",
      choices("Yes", "No", "Will be done after the hearing"),
      {
        when: isNot("bail-package-level", "no-offer-made"),
        noCarry: true,
        note: "Links to the young person's bail sheet",
      },
    ),

    ref("bail-see-rosh-judgement", "Risk of serious harm", "core never", ["rosh-judgement"], {
      readOnly: true,
      note: "Read-only here; provisional if stage-limited-information = yes",
    }),

    ref("bail-see-sawb-judgement", "Safety and wellbeing", "core never", ["sawb-judgement"], {
      readOnly: true,
      note: "Read-only here",
    }),

    ref("bail-see-future-behaviours", "Possible future harmful behaviour", "core never", ["future-behaviours"], {
      note: "Short list",
    }),
  ],
});
