import { any, flagged, has, is, isEmpty, isIn, or } from "../../conditions.ts";
import {
  byCases,
  choices,
  computed,
  list,
  multi,
  narrative,
  partialDate,
  ref,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const relatingToOthers = subSection({
  id: "relating-to-others",
  title: "How the young person relates to others",
  guide:
    "Record facts: how the young person gets on with other young people and adults, and harm done to them by people outside the family. Harm they have done to others, with dates, is in Offending and anti-social behaviour.",
  example:
    "Two older boys took his phone at the bus station on 19 September; he told his tutor, who rang the police. He now walks home. In class he helps others, she says, and ‘goes quiet when they joke’.",
  leaveOut:
    "Harm by parents or carers, which goes in Parenting, care and supervision, and by groups who use the young person, which goes in Exploitation and harmful groups.",
  questions: [
    single(
      "relating-concerns",
      "Does the young person find it hard to get on with others?",
      "core stage",
      scale("ytc"),
      { uses: ["desistance:relating-to-others", "stats", "child-voice:behaviour", "report:psr"] },
    ),

    single("bullied", "Is the young person being bullied?", "further shown", scale("ytc"), {
      when: flagged("victim-of-harm"),
      uses: ["desistance:relating-to-others", "stats", "plan", "child-voice:friends"],
      hint: "In person or online.",
      note: "Bullying of others is recorded in other-behaviours (part 20).",
    }),

    single(
      "victim-of-harm",
      "In the last year, has anyone outside the family bullied, hurt, robbed, threatened or abused the young person?",
      "core stage",
      scale("ytc"),
      {
        uses: [
          "desistance:relating-to-others",
          "stats",
          "plan",
          "child-voice:health-and-feelings",
          "report:psr",
          "child-voice:friends",
        ],
        hint: "The young person as a victim, a partner included.",
      },
    ),

    ref(
      "violence-at-home",
      "Violence or control by the young person at home or to a partner",
      "further never",
      ["other-behaviours"],
      {
        onlyEntries: isIn("other-behaviours.type", "family-violence", "partner-abuse"),
        uses: ["report:bail"],
        note: "Shows entries of type family-violence or partner-abuse (part 20); an entry made here is an entry there.",
      },
    ),

    multi(
      "relating-strengths",
      "What is good about how the young person gets on with others?",
      "further shown",
      choices(
        "Makes friends",
        "Keeps friends",
        "Kind or helpful",
        "Says sorry and puts things right",
        "Gets on with staff or teachers",
        "Stands up to pressure",
        "Good in a team",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: has("strength-topics", "relating-to-others"),
        uses: ["desistance:relating-to-others", "plan", "child-voice:friends"],
      },
    ),

    multi(
      "relating-concern-types",
      "What is hard?",
      "further shown",
      choices(
        "Easily led or used",
        "Withdrawn",
        "Does not trust adults",
        "Finds it hard to read people",
        "Wants to please",
        "Controls or uses others",
        "Seeks older people",
        "Conflict with people in authority",
        "Poor personal boundaries",
      ),
      {
        when: flagged("relating-concerns"),
        uses: ["desistance:relating-to-others", "plan"],
        hint: "Includes being open to manipulation.",
        from: "public: named in a tool register entry",
      },
    ),

    multi(
      "bullying-where",
      "Where does the bullying happen?",
      "further shown",
      choices("School or college", "Neighbourhood", "Placement", "Custody", "Online", "At home"),
      { when: flagged("bullied"), uses: ["desistance:relating-to-others", "plan", "report:custody"] },
    ),

    list(
      "victimisation",
      "Harm done to the young person",
      "further shown",
      { entryName: "record of harm", entryLabel: "victimisation.when" },
      [
        partialDate("victimisation.when", "When", "further shown", { uses: ["timeline:safeguarding"] }),
        single(
          "victimisation.what",
          "What kind of harm",
          "further shown",
          choices(
            "Assault",
            "Weapon attack",
            "Robbery or theft",
            "Threats",
            "Sexual harm",
            "Hate incident",
            "Harassment or stalking",
            "Image shared",
            "Other",
          ),
        ),
        single("victimisation.reported", "Reported to police?", "further never", scale("ytc")),
        shortText("victimisation.effect", "Effect on the young person", "further never"),
        single(
          "victimisation.support",
          "Victim support offered?",
          "further never",
          choices("Taken up", "Refused", "Not offered", "Yet to clarify"),
          { uses: ["plan"] },
        ),
      ],
      {
        when: is("victim-of-harm", "yes"),
        uses: ["desistance:relating-to-others", "timeline:safeguarding"],
        note: "Harm by parents or carers goes in abuse-history.",
      },
    ),

    narrative(
      "relating-detail",
      "What should the reader know about how the young person gets on with others, and how do we know?",
      "further shown",
      {
        when: flagged("relating-concerns", "bullied", "victim-of-harm"),
        uses: ["desistance:relating-to-others", "report:psr", "report:ro", "report:custody"],
      },
    ),

    computed(
      "concern-relations-to-others",
      "Relations to others concern",
      "further never",
      byCases(
        [
          {
            when: or(
              flagged("relating-concerns", "bullied"),
              any(isIn("other-behaviours.type", "family-violence", "partner-abuse", "bullying")),
            ),
            value: "yes",
          },
          {
            when: or(isEmpty("relating-concerns"), is("relating-concerns", "yet-to-clarify")),
            value: "yet-to-clarify",
          },
        ],
        "no",
      ),
      {
        options: scale("ytc"),
        uses: ["stats"],
        note: "yes when flagged(relating-concerns, bullied) or any(other-behaviours.type in (family-violence, partner-abuse, bullying)).",
      },
    ),
  ],
});
