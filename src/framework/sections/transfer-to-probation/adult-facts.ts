import { count, is, isEmpty } from "../../conditions.ts";
import {
  choices,
  date,
  list,
  multi,
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

export const adultFacts = subSection({
  id: "adult-facts",
  title: "The move to adult services",
  guide:
    "Start at 17 and a half. Turning 18 is not by itself a reason to move. Facts first; then your analysis of what works, and the decision with its reasons.",
  example:
    "Stay with us until March, because her order ends nine weeks after her birthday and she has just begun at college. She says, ‘Not another new person.’ Morning appointments work; letters do not, because she does not open post.",
  leaveOut:
    "Risk levels and their reasons, which go along from Explanations and Conclusions; a judgement of maturity from age alone.",
  questions: [
    single(
      "adult-decision",
      "Should the case move, and why?",
      "core stage",
      choices("Move at 18", "Move later (say when)", "Stay to the end of the order", "Not decided"),
      { uses: ["stats", "countersign"], hint: "Think of the length left, maturity, engagement and risk." },
    ),

    narrative("adult-decision-reason", "Reasons for moving or staying", "core stage", { uses: ["countersign"] }),

    date("adult-date", "Planned handover date", "core stage", {
      uses: ["timeline:services"],
      emptyWhen: saidUnknown("adult-date"),
    }),

    notKnownYet("adult-date", "Is the handover date not known yet?", isEmpty("adult-date")),

    person("adult-office", "Probation office and officer", "core stage"),

    shortText("adult-first-meeting", "Joint meeting: date, place, who", "core stage", {
      uses: ["plan"],
      hint: "A meeting of all three before the handover.",
    }),

    narrative("adult-young-person-view", "What does the young person think, hope or fear about it?", "core stage", {
      uses: ["child-voice:sat-feel-about-move"],
    }),

    narrative("adult-maturity", "Maturity: how should an adult officer work with them?", "core stage", {
      note: "Draft: `maturity-and-development`",
    }),

    ref("adult-see-communication-adjustments", "Communication and learning", "core never", [
      "communication-adjustments",
    ]),

    ref("adult-see-outcomes", "Orders, licence, end dates, unpaid work left", "core never", ["outcomes"]),

    ref("adult-see-external-controls", "Conditions", "core never", ["external-controls"]),

    ref("adult-see-offences", "Offending history", "core never", ["offences"]),

    ref("adult-see-yogrs-two-year", "Static score", "core never", ["yogrs-two-year"], {
      hint: "Say that probation uses other tools.",
    }),

    ref("adult-see-lor-judgement", "Likelihood of reoffending", "core never", ["lor-judgement"]),

    ref("adult-see-rosh-judgement", "Risk of serious harm", "core never", ["rosh-judgement"], {
      hint: "The levels have the same words as in probation, not the same thresholds.",
    }),

    ref("adult-see-future-behaviours", "Future behaviours", "core never", ["future-behaviours"]),

    ref("adult-see-mappa-category", "MAPPA", "core never", ["mappa-category"]),

    ref("adult-see-sawb-judgement", "Safety and wellbeing", "core never", ["sawb-judgement"]),

    ref("adult-see-adverse-outcomes", "Adverse outcomes", "core never", ["adverse-outcomes"], {
      note: "Self-harm and exploitation do not stop at 18",
    }),

    ref("adult-see-child-protection-plan", "Child protection history", "core never", ["child-protection-plan"]),

    ref("adult-see-eligible-child", "Leaving care rights", "core never", ["eligible-child"], {
      note: "Personal adviser, pathway plan",
    }),

    ref("adult-see-plan-targets", "Plan and progress", "core never", ["plan-targets"]),

    ref("adult-see-contingency-others", "Contingency plans", "core never", ["contingency-others"]),

    ref("adult-see-contingency-safety", "Contingency plans: safety and wellbeing", "core never", [
      "contingency-safety",
    ]),

    ref("adult-see-enforcement-status", "Enforcement", "core never", ["enforcement-status"]),

    multi(
      "adult-changes",
      "What changes for the young person at the move?",
      "core stage",
      choices(
        "New worker",
        "New office",
        "Less contact",
        "More contact",
        "Different rules on breach",
        "Services end at 18",
        "Travel",
        "Benefits or housing",
        "Nothing much",
      ),
      { hint: 'It is explained to the young person in "My move".', note: 'Explain in the "My move" sheet' },
    ),

    list(
      "adult-services-ending",
      "Services that end at 18, and who takes over",
      "core stage",
      {
        entryName: "service",
        entryLabel: "adult-services-ending.service",
        emptyWhen: saidUnknown("adult-services-ending"),
      },
      [
        shortText("adult-services-ending.service", "Service now", "core shown", {
          hint: "Mental health, substance misuse, education, placement.",
        }),
        shortText("adult-services-ending.next", "Who takes over, from when", "core shown", {
          hint: '"Nobody yet" is an answer.',
          note: '"nobody yet" raises a task',
        }),
      ],
      { uses: ["plan"] },
    ),

    notKnownYet(
      "adult-services-ending",
      "Is it not known yet which services end?",
      count("adult-services-ending", "=", 0),
    ),

    narrative("adult-what-works", "What works with this young person, and what does not?", "core stage"),

    single("adult-victim-scheme", "Victim contact scheme handed over", "further never", scale("ytc-na"), {
      yjsOnly: true,
      hint: "Yes or no only.",
    }),

    narrative("adult-caution", "Facts probation must know on day one", "core stage", {
      note: "Draft: `staff-safety-concern` ; flags",
    }),

    single(
      "adult-received",
      "Answer of the receiving probation manager",
      "core never",
      choices("Information accepted", "Information rejected", "Waiting"),
      { uses: ["stats"], hint: "A rejection needs a reason. It does not by itself decide the case." },
    ),

    shortText("adult-received-reason", "Why was the information for probation rejected?", "further shown", {
      when: is("adult-received", "information-rejected"),
    }),
  ],
});
