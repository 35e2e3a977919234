import { flagged, has, is, isEmpty, isIn, or } from "../../conditions.ts";
import {
  byCases,
  choices,
  closing,
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

export const parenting = subSection({
  id: "parenting",
  title: "Parenting, care and supervision",
  guide:
    "Record facts: the care, warmth, boundaries and safety the young person gets, strengths first. For a looked-after child, think of the carers they have now as well as their parents. Say what it means for behaviour in Explanations and Conclusions. If a child may be at risk now, follow child protection procedures first and write this up after.",
  example:
    "His mother works nights from Thursday to Sunday, so nobody is home from 9pm. On 8 May both told us she texts at ten and he answers. He said, ‘She makes rules and sticks to them, mostly.’",
  leaveOut:
    "Dates of care and of child protection plans: those go in Care history and children's services. Blame, and guesses about why.",
  questions: [
    single(
      "parenting-concerns",
      "Are there worries about the care, supervision or boundaries the young person gets?",
      "core stage",
      scale("ytc"),
      {
        uses: [
          "desistance:parenting-care-supervision",
          "stats",
          "summary",
          "child-voice:family-home-relationships",
          "report:psr",
        ],
      },
    ),

    single(
      "abuse-by-parent-or-carer",
      "Has the young person been abused or neglected by a parent or carer?",
      "core stage",
      scale("known-harm"),
      {
        uses: [
          "desistance:parenting-care-supervision",
          "flag:abuse-history",
          "stats",
          "child-voice:family-home-relationships",
        ],
        note: "Core Record shows it and treats any value but no and yet to clarify as known or suspected. Include emotional harm and neglect. `now` or `suspected` raises an urgent safeguarding prompt. Hidden from child and parent prints.",
        from: "seed 002",
      },
    ),

    single(
      "domestic-abuse-witnessed",
      "Has the young person seen, heard or lived with domestic abuse?",
      "core stage",
      scale("known-harm"),
      {
        uses: [
          "desistance:parenting-care-supervision",
          "flag:abuse-history",
          "stats",
          "child-voice:family-home-relationships",
        ],
        hint: "A parent in a domestic abuse programme can be a sign.",
        note: "Core Record shows it. Abuse by a partner of the young person goes under significant relationships; abuse by the young person is in other-behaviours (part 20). Hidden from child and parent prints.",
        from: "seed 002",
      },
    ),

    ref("parent-carer-support", "How far parents or carers support the work", "further never", ["carer-support"], {
      uses: ["report:psr", "report:ro"],
      note: "Asked once, in Engagement and participation (part 20). Editable here.",
    }),

    multi(
      "parenting-strengths",
      "What is going well in the care the young person gets?",
      "further shown",
      choices(
        "Warm and caring",
        "Clear rules and routines",
        "Know where the young person is",
        "Praise and encouragement",
        "Parents agree with each other",
        "Ask for help when needed",
        "Get the young person to appointments",
        "Do not accept harmful behaviour",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: has("strength-topics", "parenting-care-supervision"),
        uses: ["desistance:parenting-care-supervision", "plan", "child-voice:family-home-relationships"],
      },
    ),

    multi(
      "parenting-concern-types",
      "What are the worries about care and supervision?",
      "further shown",
      choices(
        "Little supervision",
        "Do not know where or who with",
        "Rules unclear or often change",
        "Parents disagree about rules",
        "Harsh punishment",
        "Little warmth or interest",
        "Basic needs not met",
        "Young person has too much adult responsibility",
        "Behaviour excused or encouraged",
        "Young person rejected or told to leave",
        "Parents separated and in conflict",
        "Parent worn out or not coping",
        "Parent afraid of the young person",
        "Corporate parent not doing its part",
      ),
      {
        when: or(
          flagged("parenting-concerns"),
          isIn("carer-support", "a-little", "not-at-all", "no-parent-or-carer-involved"),
        ),
        uses: ["desistance:parenting-care-supervision", "plan"],
        hint: "Parents' own difficulties (health, drink, drugs, crime) are kept person by person in Family and wider networks.",
      },
    ),

    list(
      "abuse-history",
      "Abuse, neglect or domestic abuse: what is known",
      "further shown",
      { entryName: "record of harm", entryLabel: "abuse-history.type" },
      [
        single("abuse-history.type", "What kind", "further shown", scale("abuse-type")),
        partialDate("abuse-history.from", "From", "further never", { uses: ["timeline:safeguarding"] }),
        partialDate("abuse-history.to", "To", "further never", {
          uses: ["timeline:safeguarding"],
          hint: "Empty means still going on or not known.",
        }),
        single(
          "abuse-history.by",
          "By whom",
          "further shown",
          choices(
            "Parent",
            "Step-parent or parent's partner",
            "Foster or residential carer",
            "Other relative",
            "Other carer",
            "Not known",
          ),
          { hint: "Relationship only, no name." },
        ),
        single(
          "abuse-history.known-to-services",
          "Is it known to children's services or the police?",
          "further shown",
          scale("ytc"),
          { note: "`no` raises an urgent safeguarding prompt." },
        ),
        single(
          "abuse-history.safe-now",
          "Is the young person safe from this person now?",
          "further shown",
          scale("ytc"),
        ),
        shortText("abuse-history.note", "What the reader needs to know", "further never"),
      ],
      {
        when: flagged("abuse-by-parent-or-carer", "domestic-abuse-witnessed"),
        uses: ["desistance:parenting-care-supervision", "timeline:safeguarding", "report:custody"],
        note: "At least one entry when shown. Hidden from child and parent prints; marked sensitive on the timeline.",
      },
    ),

    multi(
      "domestic-abuse-response",
      "What is being done about domestic abuse in the home?",
      "further shown",
      choices(
        "Parent in a programme for people who abuse",
        "Parent supported by a domestic abuse service",
        "MARAC",
        "Court order in place",
        "Children's services involved",
        closing("Nothing yet"),
        "Yet to clarify",
      ),
      {
        when: flagged("domestic-abuse-witnessed"),
        uses: ["desistance:parenting-care-supervision", "plan"],
        note: "`Nothing yet` is single-choice.",
        from: "seed: parental involvement in a programme",
      },
    ),

    multi(
      "unsupervised-times",
      "When is the young person least likely to be supervised?",
      "further never",
      choices("Before school", "School hours", "After school", "Evenings", "Nights", "Weekends", "Holidays"),
      {
        when: or(
          has("parenting-concern-types", "little-supervision"),
          has("parenting-concern-types", "do-not-know-where-or-who-with"),
        ),
        uses: ["desistance:parenting-care-supervision", "plan"],
      },
    ),

    single(
      "parenting-help",
      "What help have parents or carers had with parenting?",
      "further shown",
      choices(
        "None needed",
        "Offered and taken up",
        "Offered and refused",
        "Wanted but not available",
        "Ordered by a court (parenting order)",
        "Not yet offered",
        "Yet to clarify",
      ),
      {
        when: flagged("parenting-concerns"),
        uses: ["desistance:parenting-care-supervision", "plan", "report:psr"],
        note: "Services and dates go in the Core Record services list (part 20).",
      },
    ),

    narrative(
      "parenting-detail",
      "What should the reader know about the care and safety the young person gets, and how do we know?",
      "further shown",
      {
        when: flagged("parenting-concerns", "abuse-by-parent-or-carer", "domestic-abuse-witnessed"),
        uses: ["desistance:parenting-care-supervision", "report:psr", "report:ro", "report:custody"],
        hint: "Include parents' and carers' views.",
      },
    ),

    computed(
      "concern-parenting",
      "Parenting concern",
      "further never",
      byCases(
        [
          { when: flagged("parenting-concerns", "abuse-by-parent-or-carer", "domestic-abuse-witnessed"), value: "yes" },
          {
            when: or(isEmpty("parenting-concerns"), is("parenting-concerns", "yet-to-clarify")),
            value: "yet-to-clarify",
          },
        ],
        "no",
      ),
      {
        options: scale("ytc"),
        uses: ["stats"],
        note: "yes when flagged(parenting-concerns, abuse-by-parent-or-carer, domestic-abuse-witnessed).",
      },
    ),
  ],
});
