import { any, flagged, is, isIn, isNot, or } from "../../conditions.ts";
import {
  byCases,
  computed,
  date,
  file,
  judgement,
  list,
  narrative,
  organisation,
  ref,
  scale,
  single,
  subSection,
  worked,
} from "../../define.ts";

export const interventionIndicators = subSection({
  id: "intervention-indicators",
  title: "Intervention indicators",
  guide:
    "Brings the judgements together. Only the level you will apply, and other plans, need you. Decisions with their reasons; no new facts.",
  example:
    "Applied level: enhanced, although the score says standard. She moved placement on 8 April, no school has taken her yet, and both worries are new since the score's facts; we look again in six weeks.",
  leaveOut:
    "Why each judgement was made, which stands with the judgement in Explanations and Conclusions; how the work is fitted, which goes to “Tailoring interventions”.",
  questions: [
    ref("indicator-score", "Reconviction score", "core never", ["yogrs-two-year"], {
      when: isNot("case-type", "prevention"),
      readOnly: true,
      uses: ["plan"],
      note: "Read-only.",
      from: "seed 002",
    }),

    ref("indicator-lor", "Likelihood of reoffending", "core never", ["lor-judgement"], {
      prevention: "Likelihood of offending",
      readOnly: true,
      uses: ["plan", "scaled-approach"],
      note: "Read-only.",
    }),

    ref("indicator-rosh", "Risk of serious harm", "core never", ["rosh-judgement"], {
      readOnly: true,
      uses: ["plan", "scaled-approach"],
      note: "Read-only.",
    }),

    ref("indicator-safety", "Safety and well-being concern", "core never", ["sawb-judgement"], {
      readOnly: true,
      uses: ["plan"],
      note: "Read-only.",
    }),

    ref("indicator-risk-to-children", "Risk to children", "core never", ["risk-to-children"], {
      readOnly: true,
      uses: ["plan"],
      note: "Read-only.",
    }),

    ref("indicator-mappa-category", "MAPPA category", "core never", ["mappa-category"], {
      when: is("mappa-eligible", "yes"),
      readOnly: true,
      uses: ["plan"],
      note: "Read-only.",
    }),

    ref("indicator-mappa-level", "MAPPA level", "core never", ["mappa-level"], {
      when: is("mappa-eligible", "yes"),
      readOnly: true,
      uses: ["plan"],
      note: "Read-only.",
    }),

    ref("indicator-register", "Sex offender register", "core never", ["sex-offender-register"], {
      when: or(any(is("offences.group", "sexual")), any(is("offences.mappa-qualifying", "yes"))),
      readOnly: true,
      uses: ["plan"],
      note: "Read-only.",
    }),

    ref("indicator-child-protection", "Child protection plan, now or before", "core never", ["child-protection-plan"], {
      readOnly: true,
      uses: ["plan"],
      note: "Read-only; part 10.",
    }),

    ref("indicator-sen", "Special or additional learning needs identified", "core never", ["sen-identified"], {
      readOnly: true,
      uses: ["plan"],
      note: "Read-only; part 10.",
    }),

    computed(
      "enforcement-status",
      "Enforcement now",
      "core never",
      worked("enforcement-status", ["breaches.date", "breaches.stage"]),
      {
        when: isIn("case-type", "court-order", "custody", "bail-remand"),
        options: scale("enforcement"),
        uses: ["plan", "stats"],
        note: "Latest open entry of breaches; none: no enforcement. Not for prevention or out-of-court.",
        from: "seed 002",
      },
    ),

    computed(
      "scaled-approach-indicative",
      "Level of intervention the judgements suggest",
      "core never",
      worked("scaled-approach-indicative", ["lor-judgement", "rosh-judgement"]),
      {
        when: isIn("case-type", "court-order", "custody"),
        options: scale("scaled-level"),
        uses: ["scaled-approach", "countersign"],
        note: "Rule in `## scaled-approach-rule`. Local setting may extend it to out-of-court cases.",
      },
    ),

    judgement("scaled-approach-applied", "Level of intervention to be applied", "core stage", scale("scaled-level"), {
      when: isIn("case-type", "court-order", "custody"),
      uses: ["scaled-approach", "countersign", "summary", "stats", "report:psr"],
      yjsOnly: true,
      note: "Starts as the suggested level.",
    }),

    computed(
      "scaled-approach-differs",
      "Does the applied level differ from the suggested one?",
      "core never",
      worked("scaled-approach-differs", ["scaled-approach-applied", "scaled-approach-indicative"]),
      {
        when: isIn("case-type", "court-order", "custody"),
        options: scale("yes-no"),
        uses: ["countersign", "stats"],
        note: "yes when scaled-approach-applied and scaled-approach-indicative are not the same.",
      },
    ),

    narrative("scaled-approach-reason", "Why is it different?", "core shown", {
      when: is("scaled-approach-differs", "yes"),
      uses: ["countersign"],
      yjsOnly: true,
      hint: "Rare; for example a specialist assessment.",
      from: "seed 002",
    }),

    computed(
      "contact-level",
      "Contacts expected each month",
      "core never",
      byCases(
        [
          {
            when: is("scaled-approach-applied", "standard"),
            value: "At least 2 contacts a month for the first three months, then at least 1.",
          },
          {
            when: is("scaled-approach-applied", "enhanced"),
            value: "At least 4 contacts a month for the first three months, then at least 2.",
          },
          {
            when: is("scaled-approach-applied", "intensive"),
            value: "At least 12 contacts a month for the first three months, then at least 4.",
          },
        ],
        null,
      ),
      {
        when: isIn("case-type", "court-order", "custody"),
        uses: ["plan"],
        note: "From scaled-approach-applied; numbers configurable, see the rule.",
      },
    ),

    ref("indicator-specialist", "Conclusions of specialist assessments", "core never", ["specialist-assessments"], {
      when: is("specialist-assessments-any", "yes"),
      uses: ["plan"],
      note: "Findings as written in the core record; editable there.",
      from: "seed 002",
    }),

    narrative("specialist-influence", "How do they change the level or the plan?", "core shown", {
      when: is("specialist-assessments-any", "yes"),
      uses: ["plan", "countersign"],
    }),

    single("other-plans-any", "Are other plans in place?", "core stage", scale("ytc"), {
      when: or(
        isIn("services-any", "yes", "yet-to-clarify"),
        isIn("childrens-services-ever", "yes", "yet-to-clarify"),
        flagged("send-status"),
      ),
      uses: ["plan"],
      note: "With no service involved there is no other plan.",
      from: "seed 002",
    }),

    list(
      "other-plans",
      "The other plans",
      "core shown",
      { entryName: "plan", entryLabel: "other-plans.type" },
      [
        single("other-plans.type", "What plan?", "core shown", scale("plan-type"), { uses: ["stats"] }),
        organisation("other-plans.owner", "Whose plan is it?", "core shown"),
        date("other-plans.review", "Next review or end date", "further never"),
        narrative("other-plans.points", "What in it must our plan fit with?", "core shown", {
          uses: ["plan"],
          hint: "Avoid double asking and clashing appointments.",
        }),
        file("other-plans.file", "Attach it", "core never"),
      ],
      { when: is("other-plans-any", "yes"), uses: ["plan", "summary"] },
    ),
  ],
});
