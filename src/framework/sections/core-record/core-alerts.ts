import { and, any, flagged, hasAnyButNone, is, isIn, isNot, isNotEmpty, or } from "../../conditions.ts";
import {
  byCases,
  computed,
  copyOf,
  list,
  multi,
  narrative,
  partialDate,
  scale,
  shortText,
  single,
  subSection,
  worked,
} from "../../define.ts";

export const coreAlerts = subSection({
  id: "core-alerts",
  title: "Risks and concerns at a glance",
  guide:
    "Most of this fills itself. Only the questions with an answer box need you. Say what a new reader must know today. What you write here is fact: what is known, who says so and what staff must do.",
  example:
    "His older cousin is at risk: he told the duty worker on 6 May, ‘I'll get him for what he did.’ Police were told the same day. Do not book the two for the same afternoon.",
  leaveOut:
    "How likely harm is and why: judge that in Future behaviour that could harm others or Safety and well-being. Nothing that is over and settled.",
  questions: [
    computed("alert-rosh", "Risk of serious harm to others", "core never", copyOf("rosh-judgement"), {
      options: scale("rosh"),
      uses: ["summary", "flag:rosh"],
      note: "Copies rosh-judgement with its date and author.",
      from: "seed 002",
    }),

    computed("alert-score", "Reconviction score", "core never", copyOf("yogrs-two-year"), {
      when: isNot("case-type", "prevention"),
      uses: ["summary", "flag:score"],
      note: "Copies yogrs-two-year as whole percent. Not shown in prevention.",
      from: "seed 002",
    }),

    computed("alert-lor", "Likelihood of reoffending", "core never", copyOf("lor-judgement"), {
      prevention: "Likelihood of offending",
      options: scale("lor"),
      uses: ["summary", "flag:lor"],
      note: "Copies lor-judgement; shows indicative-lor beside it when different.",
      from: "seed 002",
    }),

    computed("alert-risk-to-children", "Assessed as a risk to children?", "core never", copyOf("risk-to-children"), {
      options: scale("yes-no"),
      uses: ["summary", "flag:risk-to-children"],
      note: "Copies risk-to-children.",
      from: "seed 002",
    }),

    computed("alert-safety-wellbeing", "Safety and well-being concern", "core never", copyOf("sawb-judgement"), {
      options: scale("sawb"),
      uses: ["summary", "flag:safety-wellbeing"],
      note: "Copies sawb-judgement.",
      from: "seed 002",
    }),

    computed(
      "alert-physical-harm",
      "Risk of physical harm (self-harm or harm by others)",
      "core never",
      byCases(
        [
          {
            when: any(and(is("adverse-outcomes.type", "physical-harm"), isNot("adverse-outcomes.status", "ended"))),
            value: "yes",
          },
          { when: isNotEmpty("adverse-outcome-foreseen"), value: "no" },
        ],
        null,
      ),
      {
        options: scale("yes-no"),
        uses: ["summary", "flag:self-harm"],
        note: 'Yes when any current adverse outcome has type physical-harm. Label adds "self-harm" when its cause includes own-behaviour, "by others" when it includes others-acts.',
        from: "seed 002",
      },
    ),

    computed(
      "alert-death",
      "Risk of death, including suicide",
      "core never",
      byCases(
        [
          {
            when: any(and(is("adverse-outcomes.type", "death"), isNot("adverse-outcomes.status", "ended"))),
            value: "yes",
          },
          { when: isNotEmpty("adverse-outcome-foreseen"), value: "no" },
        ],
        null,
      ),
      {
        options: scale("yes-no"),
        uses: ["summary", "flag:suicide"],
        note: 'Yes when any current adverse outcome has type death. Label adds "suicide" when its cause includes own-behaviour.',
        from: "seed 002",
      },
    ),

    computed(
      "alert-gang",
      "Gang associations",
      "core never",
      byCases(
        [
          { when: isIn("gang-association", "edges", "involved", "targeted"), value: "yes" },
          { when: isNotEmpty("gang-association"), value: "no" },
        ],
        null,
      ),
      {
        options: scale("yes-no"),
        uses: ["summary", "flag:gang"],
        note: "yes when gang-association in (edges, involved, targeted) (part 10).",
        from: "seed 002",
      },
    ),

    computed(
      "alert-physical-health",
      "Physical health concern or disability",
      "core never",
      byCases(
        [
          { when: is("physical-health-concerns", "yes"), value: "yes" },
          { when: is("physical-health-concerns", "no"), value: "no" },
        ],
        null,
      ),
      {
        options: scale("yes-no"),
        uses: ["summary", "flag:physical-health"],
        note: "From physical-health-concerns (part 10).",
        from: "seed 002",
      },
    ),

    computed(
      "alert-mental-health",
      "Mental health concern",
      "core never",
      byCases(
        [
          { when: is("mental-health-concerns", "yes"), value: "yes" },
          { when: is("mental-health-concerns", "no"), value: "no" },
        ],
        null,
      ),
      {
        options: scale("yes-no"),
        uses: ["summary", "flag:mental-health"],
        note: "From mental-health-concerns (part 10).",
        from: "seed 002",
      },
    ),

    computed(
      "alert-substance",
      "Substance misuse concern",
      "core never",
      byCases(
        [
          { when: is("substance-misuse-concerns", "yes"), value: "yes" },
          { when: is("substance-misuse-concerns", "no"), value: "no" },
        ],
        null,
      ),
      {
        options: scale("yes-no"),
        uses: ["summary", "flag:substance"],
        note: "From substance-misuse-concerns (part 10).",
        from: "seed 002",
      },
    ),

    computed(
      "alert-slcn",
      "Speech, language, communication or neuro-disability concern",
      "core never",
      byCases(
        [
          { when: is("slcn-concerns", "yes"), value: "yes" },
          { when: is("slcn-concerns", "no"), value: "no" },
        ],
        null,
      ),
      {
        options: scale("yes-no"),
        uses: ["summary", "flag:slcn"],
        note: "From slcn-concerns (part 10). Shows how best to communicate beside it.",
        from: "seed 002",
      },
    ),

    computed(
      "alert-looked-after",
      "Looked-after child or care leaver",
      "core never",
      byCases(
        [
          {
            when: or(
              is("looked-after-now", "yes"),
              isIn("leaving-care-status", "eligible", "relevant", "former-relevant"),
            ),
            value: "yes",
          },
          { when: is("looked-after-now", "no"), value: "no" },
        ],
        null,
      ),
      { options: scale("yes-no"), uses: ["summary", "flag:care"], note: "From care-history (part 10)." },
    ),

    computed(
      "alert-exploitation",
      "Sexual or criminal exploitation concern",
      "core never",
      byCases(
        [
          {
            when: or(
              flagged("sexual-exploitation-risk", "criminal-exploitation-risk"),
              any(isIn("adverse-outcomes.type", "sexual-exploitation", "criminal-exploitation")),
            ),
            value: "yes",
          },
          { when: and(is("sexual-exploitation-risk", "no"), is("criminal-exploitation-risk", "no")), value: "no" },
        ],
        null,
      ),
      {
        options: scale("yes-no"),
        uses: ["summary", "flag:exploitation"],
        note: "yes when flagged(sexual-exploitation-risk, criminal-exploitation-risk) (part 10) or any(adverse-outcomes.type in (sexual-exploitation, criminal-exploitation)).",
        from: "seed RAND asked for criminal exploitation",
      },
    ),

    computed(
      "alert-weapon",
      "Weapon carried or used",
      "core never",
      worked("alert-weapon", [
        "episodes.elements",
        "episodes.date-from",
        "episodes.date-to",
        "other-behaviours.type",
        "other-behaviours.from",
        "other-behaviours.to",
        "other-behaviours-any",
      ]),
      {
        options: scale("yes-no"),
        uses: ["summary", "flag:weapon"],
        note: "Yes when any(episodes.elements has weapon) or any(other-behaviours.type = weapon-carrying) in the last 24 months (configurable).",
      },
    ),

    single(
      "previous-incidents",
      "Has there been a safeguarding or public protection incident before?",
      "core stage",
      scale("ytc"),
      {
        uses: ["summary", "flag:previous-incidents", "report:custody"],
        hint: "Check service records and old serious-incident notifications, not only what the family says.",
        from: "seed 002",
      },
    ),

    list(
      "previous-incidents-list",
      "Incidents",
      "core shown",
      { entryName: "incident", entryLabel: "previous-incidents-list.type" },
      [
        partialDate("previous-incidents-list.date", "When?", "core shown", { uses: ["timeline:incidents"] }),
        single("previous-incidents-list.type", "What kind of incident?", "core shown", scale("incident-type"), {
          uses: ["stats"],
        }),
        narrative("previous-incidents-list.description", "What happened, in brief", "core shown"),
        shortText("previous-incidents-list.notified", "Who was told, and when?", "further never", {
          hint: "Notification reference if there is one.",
        }),
        narrative("previous-incidents-list.learning", "What was learned or changed as a result?", "further never"),
      ],
      { when: is("previous-incidents", "yes"), uses: ["timeline:incidents"], note: "Lives here only." },
    ),

    single(
      "specific-victim-concern",
      "Is any particular known person at risk from the young person?",
      "core stage",
      scale("ytc"),
      {
        uses: ["summary", "flag:specific-victim"],
        hint: "Base it on episodes and future behaviours.",
        from: "seed 002",
      },
    ),

    narrative("specific-victim-details", "Who is at risk, and why?", "core shown", {
      when: is("specific-victim-concern", "yes"),
      uses: ["flag:specific-victim"],
      restricted: true,
      note: "RESTRICTED: may name people. Never shown in the Restorative Justice module, the plan the child sees, or exports to victim workers. What is done to keep them safe is in victim-safety-actions.",
    }),

    single(
      "staff-safety-concern",
      "Is there anything staff must know to keep themselves safe?",
      "core stage",
      scale("ytc"),
      { uses: ["summary", "flag:staff-safety", "report:custody"], from: "seed 002" },
    ),

    narrative("staff-safety-details", "What is the concern, and what must staff do?", "core shown", {
      when: is("staff-safety-concern", "yes"),
      uses: ["flag:staff-safety"],
      hint: "Home visits, lone working, who else is at the address, animals.",
    }),

    computed(
      "local-risks",
      "Other risks your area asks to be marked",
      "core never",
      worked("local-risks", [
        "sexual-exploitation-risk",
        "criminal-exploitation-risk",
        "episodes.exploited",
        "radicalisation-risk",
        "episodes.elements",
        "missing-episodes-ever",
        "alert-weapon",
        "other-behaviours.type",
      ]),
      {
        options: scale("local-risk"),
        uses: ["summary", "flag:local"],
        note: "The marks of the local list that are true, by `## local-risk-rules`: filled from answers given elsewhere, never ticked again.",
        from: "seed 002",
      },
    ),

    multi(
      "local-risks-added",
      "Is there a locally named risk that no other answer covers?",
      "further never",
      scale("local-mark"),
      {
        uses: ["summary", "flag:local"],
        note: "The list is set locally; a service may make it core.",
        from: "seed 002",
      },
    ),

    narrative("local-risks-details", "Say more about the local risk you marked", "further shown", {
      when: hasAnyButNone("local-risks-added"),
      uses: ["flag:local"],
    }),
  ],
});
