import { and, compare, flagged, is, isEmpty, isIn, or } from "../../conditions.ts";
import {
  byCases,
  choices,
  computed,
  list,
  multi,
  narrative,
  number,
  organisation,
  partialDate,
  ref,
  scale,
  shortText,
  single,
  subSection,
  worked,
} from "../../define.ts";

export const careHistory = subSection({
  id: "care-history",
  title: "Care history and children's services",
  guide:
    "Record legal status from children's services, not from memory: it decides who must help the young person, in custody and after. These answers and the Core Record are one and the same: change either and both change. Facts only.",
  example:
    "Three foster homes since June 2022, each ended by the agency, the social worker confirmed on 5 May. She said, ‘I unpack after a month now, in case.’ Her brother's work with children's services ended in 2024.",
  leaveOut:
    "What parents or carers did or did not do: that goes in Parenting, care and supervision. What care has meant goes in Explanations and conclusions.",
  questions: [
    single(
      "childrens-services-ever",
      "Have children's services ever been involved with the young person, or with brothers or sisters?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:care-history", "stats", "flag:care", "flag:child-protection"],
        hint: "Includes being in care, child in need, child protection, remand to local authority accommodation or to youth detention. Check with children's services.",
        note: "No closes this page: each answer below then counts as never; yes or yet to clarify opens them.",
      },
    ),

    single(
      "care-s20",
      "Accommodated by agreement (section 20 Children Act 1989; in Wales section 76 of the 2014 Act)",
      "core shown",
      scale("cpn"),
      {
        when: isIn("childrens-services-ever", "yes", "yet-to-clarify"),
        uses: [
          "desistance:care-history",
          "flag:care",
          "stats",
          "summary",
          "report:psr",
          "report:custody",
          "timeline:care",
        ],
        note: "Two-way with the Core Record. Looked-after status ends on a custodial sentence; see custody-care-effect.",
        from: "seed 002",
      },
    ),

    single(
      "care-s17",
      "Child in need (section 17 Children Act 1989; in Wales a care and support plan)",
      "core shown",
      scale("cpn"),
      {
        when: isIn("childrens-services-ever", "yes", "yet-to-clarify"),
        uses: ["desistance:care-history", "flag:care", "stats", "summary", "report:psr", "timeline:care"],
        note: "Wales equivalent",
        from: "seed 002",
      },
    ),

    single("care-s31", "Care order (section 31 Children Act 1989)", "core shown", scale("cpn"), {
      when: isIn("childrens-services-ever", "yes", "yet-to-clarify"),
      uses: [
        "desistance:care-history",
        "flag:care",
        "stats",
        "summary",
        "report:psr",
        "report:custody",
        "timeline:care",
      ],
      hint: "Not changed by a custodial sentence.",
      from: "seed 002",
    }),

    single("care-rlaa", "Remanded to local authority accommodation", "core shown", scale("cpn"), {
      when: isIn("childrens-services-ever", "yes", "yet-to-clarify"),
      uses: ["desistance:care-history", "flag:care", "stats", "summary", "report:custody", "timeline:care"],
      hint: "remands are now made under the 2012 Act (LASPO).",
      from: "seed: named there with section 23(1) of the 1969 Act",
    }),

    single("care-yda", "Remanded to youth detention accommodation (LASPO 2012)", "core shown", scale("cpn"), {
      when: isIn("childrens-services-ever", "yes", "yet-to-clarify"),
      uses: ["desistance:care-history", "flag:care", "stats", "summary", "report:custody", "timeline:care"],
      hint: "A child on this remand is looked after.",
      from: "seed 002",
    }),

    single("child-protection-plan", "Has the young person had a child protection plan?", "core shown", scale("cpn"), {
      when: isIn("childrens-services-ever", "yes", "yet-to-clarify"),
      uses: [
        "desistance:care-history",
        "flag:child-protection",
        "countersign",
        "plan",
        "stats",
        "summary",
        "timeline:safeguarding",
      ],
      hint: "In Wales, on the child protection register.",
      note: 'Shown in Pathways and Planning as "has or had".',
      from: "seed 002",
    }),

    single(
      "siblings-children-services",
      "Are, or were, children's services involved with brothers or sisters?",
      "core shown",
      scale("ytc"),
      {
        when: isIn("childrens-services-ever", "yes", "yet-to-clarify"),
        uses: ["desistance:care-history", "stats"],
        note: "Not `childrens-services-ever`: that only opens this page.",
        from: "seed 002",
      },
    ),

    single(
      "eligible-child",
      'Is the young person still in care, and have they been looked after for at least 13 weeks since turning 14 (an "eligible child")?',
      "further shown",
      scale("ytc"),
      {
        when: and(isIn("age", "16", "17"), flagged("care-s20", "care-s17", "care-s31", "care-rlaa", "care-yda")),
        uses: ["desistance:care-history", "flag:care", "stats", "plan", "report:psr", "report:custody"],
        note: "Wales: category 1. Check with children's services. Hint shown: care-weeks-since-14.",
        from: "seed 002",
      },
    ),

    single(
      "relevant-child",
      'Have they left care, after being looked after for at least 13 weeks from age 14 and for some time at 16 or 17 (a "relevant child")?',
      "further shown",
      scale("ytc"),
      {
        when: and(
          is("eligible-child", "no"),
          isIn("age", "16", "17"),
          flagged("care-s20", "care-s17", "care-s31", "care-rlaa", "care-yda"),
        ),
        uses: ["desistance:care-history", "flag:care", "stats", "plan", "report:psr", "report:custody"],
        hint: "Status and support continue in custody.",
        note: "Wales: category 2.",
        from: "seed 002",
      },
    ),

    single(
      "former-relevant-child",
      'Now 18 or over: were they an eligible or relevant child before (a "former relevant child")?',
      "further shown",
      scale("ytc"),
      {
        when: and(compare("age", ">=", 18), flagged("care-s20", "care-s17", "care-s31", "care-rlaa", "care-yda")),
        uses: ["desistance:care-history", "plan", "report:transfer"],
        note: "Wales: category 3. Needed for transfer to probation.",
      },
    ),

    multi(
      "leaving-care-support",
      "Which leaving-care support is in place?",
      "further shown",
      choices(
        "Personal adviser",
        "Pathway plan",
        "Housing offer",
        "Money support",
        "Not yet",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: or(is("eligible-child", "yes"), is("relevant-child", "yes"), is("former-relevant-child", "yes")),
        uses: ["desistance:care-history", "plan", "report:custody"],
      },
    ),

    list(
      "child-protection-plans",
      "Child protection plans",
      "further shown",
      { entryName: "child protection plan", entryLabel: "child-protection-plans.start" },
      [
        multi(
          "child-protection-plans.categories",
          "Categories",
          "further shown",
          choices("Emotional abuse", "Physical abuse", "Sexual abuse", "Neglect"),
          { closed: true, note: "Closed list.", from: "seed 002" },
        ),
        partialDate("child-protection-plans.start", "Start", "further shown", { uses: ["timeline:safeguarding"] }),
        partialDate("child-protection-plans.end", "End", "further never", {
          uses: ["timeline:safeguarding"],
          note: "Must be empty for one entry when child-protection-plan = currently.",
        }),
        organisation("child-protection-plans.authority", "Local authority", "further never"),
      ],
      {
        when: flagged("child-protection-plan"),
        uses: ["desistance:care-history", "timeline:safeguarding", "summary"],
        note: "At least one entry when shown.",
        from: "seed: categories and dates",
      },
    ),

    list(
      "care-periods",
      "Periods in care",
      "further shown",
      { entryName: "period in care", entryLabel: "care-periods.legal-status" },
      [
        single("care-periods.legal-status", "Legal status", "further shown", scale("care-legal-status"), {
          uses: ["timeline:care"],
          home: "record",
        }),
        partialDate("care-periods.start", "Start", "further shown", { uses: ["timeline:care"], home: "record" }),
        partialDate("care-periods.end", "End", "further never", { uses: ["timeline:care"], home: "record" }),
        single("care-periods.placement", "Main kind of placement", "further never", scale("accommodation"), {
          uses: ["timeline:home"],
          home: "record",
        }),
        number(
          "care-periods.placements-number",
          "How many placements in this period",
          "further never",
          { from: 0 },
          { uses: ["stats"], home: "record" },
        ),
        shortText("care-periods.reason", "Why they came into care", "further never", {
          home: "record",
          from: "seed: reason for contact with services",
        }),
        single(
          "care-periods.family-contact",
          "Contact with parents or family in this period",
          "further never",
          choices("Regular", "Some", "None", "Not allowed", "Yet to clarify"),
          { home: "record", from: "seed 002" },
        ),
      ],
      {
        when: flagged("care-s20", "care-s31", "care-rlaa", "care-yda"),
        uses: ["desistance:care-history", "timeline:care", "timeline:home", "report:custody"],
        home: "record",
        from: "seed: details of care periods",
      },
    ),

    organisation("corporate-parent", "Which local authority is, or was, the corporate parent?", "further never", {
      when: flagged("care-s20", "care-s31", "care-rlaa", "care-yda"),
      uses: ["desistance:care-history", "plan", "report:custody", "report:transfer"],
      from: "seed 002",
    }),

    single(
      "adoption-or-guardianship",
      "Has the young person been adopted or placed under another court order?",
      "further never",
      choices("No", "Adopted", "Special guardianship", "Child arrangements order", "Yet to clarify"),
      { uses: ["desistance:care-history"] },
    ),

    single(
      "unaccompanied-child",
      "Did the young person come to the UK alone to seek safety?",
      "further never",
      scale("ytc"),
      {
        uses: ["desistance:care-history", "plan", "report:custody"],
        hint: "Ask with care. If age is disputed, say so in the story box and get advice.",
      },
    ),

    single(
      "police-called-to-placement",
      "Have police been called to a care placement for things a family would deal with itself?",
      "further never",
      scale("ytc"),
      {
        when: flagged("care-s20", "care-s31", "care-rlaa"),
        uses: ["desistance:care-history", "stats"],
        hint: "Unneeded criminalisation of children in care.",
      },
    ),

    multi(
      "care-strengths",
      "What has gone well in care or with children's services?",
      "further never",
      choices(
        "Settled placement",
        "Good bond with carer",
        "Same social worker for a time",
        "Keeps contact with family",
        "Has a say in plans",
        "Returned home safely",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: flagged("care-s20", "care-s17", "care-s31", "care-rlaa", "care-yda", "child-protection-plan"),
        uses: ["desistance:care-history", "plan", "child-voice:family-home-relationships"],
      },
    ),

    narrative(
      "care-history-detail",
      "Care history and children's services: why involved, when, what happened, and work with brothers or sisters",
      "further shown",
      {
        when: flagged(
          "care-s20",
          "care-s17",
          "care-s31",
          "care-rlaa",
          "care-yda",
          "child-protection-plan",
          "siblings-children-services",
        ),
        uses: ["desistance:care-history", "report:psr", "report:custody"],
        note: "Dates go in the lists; social worker and start and end dates in the Core Record services list (part 20).",
        from: "seed: details box",
      },
    ),

    ref(
      "care-parental-abuse",
      "Known victim of abuse by a parent or carer",
      "further never",
      ["abuse-by-parent-or-carer"],
      { readOnly: true, note: "Read-only here.", from: "seed 002" },
    ),

    ref(
      "care-domestic-abuse",
      "Known to have lived with domestic abuse",
      "further never",
      ["domestic-abuse-witnessed"],
      { readOnly: true, note: "Read-only here.", from: "seed 002" },
    ),

    computed(
      "looked-after-now",
      "Looked after now",
      "further never",
      byCases(
        [
          {
            when: or(
              is("care-s20", "currently"),
              is("care-s31", "currently"),
              is("care-rlaa", "currently"),
              is("care-yda", "currently"),
            ),
            value: "yes",
          },
          {
            when: or(
              isEmpty("childrens-services-ever"),
              is("childrens-services-ever", "yet-to-clarify"),
              is("care-s20", "yet-to-clarify"),
              is("care-s31", "yet-to-clarify"),
              is("care-rlaa", "yet-to-clarify"),
              is("care-yda", "yet-to-clarify"),
            ),
            value: "yet-to-clarify",
          },
        ],
        "no",
      ),
      {
        options: scale("ytc"),
        uses: ["flag:care", "stats", "summary"],
        note: "yes when any of care-s20, care-s31, care-rlaa, care-yda is currently; yet-to-clarify when none is currently and one of them or childrens-services-ever is yet-to-clarify; else no. care-s17 alone does not make a child looked after.",
      },
    ),

    computed(
      "age-first-in-care",
      "Age first in care",
      "further never",
      worked("age-first-in-care", ["care-periods.start", "case:date-of-birth"]),
      { note: "Earliest care-periods.start minus date of birth, whole years.", from: "seed 002" },
    ),

    computed(
      "care-weeks-since-14",
      "Weeks looked after since age 14",
      "further never",
      worked("care-weeks-since-14", ["care-periods.start", "care-periods.end", "case:date-of-birth"]),
      {
        note: "Sum of days of care-periods on or after the 14th birthday divided by 7; overlaps counted once; open period runs to today. Hint only: warn when it disagrees with eligible-child or relevant-child.",
      },
    ),

    computed(
      "leaving-care-status",
      "Leaving-care status",
      "further never",
      worked("leaving-care-status", ["eligible-child", "relevant-child", "former-relevant-child"]),
      {
        options: choices("Eligible", "Relevant", "Former relevant", "Not entitled", "Yet to clarify", "Not applicable"),
        uses: ["summary", "stats", "report:custody"],
        note: "eligible when eligible-child = yes; relevant when relevant-child = yes; former-relevant when former-relevant-child = yes; yet-to-clarify when a shown question is unanswered or yet-to-clarify; not-entitled when the shown questions are all no; not-applicable when none is shown.",
      },
    ),

    computed(
      "custody-care-effect",
      "What a custodial sentence does to care status",
      "further never",
      byCases(
        [
          {
            when: is("care-s31", "currently"),
            value:
              "The care order stays in force in custody: the young person stays looked after and the authority keeps the same duties.",
          },
          {
            when: is("care-s20", "currently"),
            value:
              "Looked-after status by agreement ends with the sentence. The authority must still visit, and consider what support is needed.",
          },
          {
            when: is("relevant-child", "yes"),
            value: "The young person stays a relevant child in custody, and the same authority stays responsible.",
          },
          {
            when: and(
              or(is("care-rlaa", "currently"), is("care-yda", "currently")),
              compare("age", ">=", 16),
              compare("care-weeks-since-14", ">=", 13),
            ),
            value:
              "Looked-after status by remand ends with the sentence. Aged 16 or over, with 13 weeks in care since 14 (time on remand counts), the young person becomes a relevant child.",
          },
          {
            when: or(is("care-rlaa", "currently"), is("care-yda", "currently")),
            value:
              "Looked-after status by remand ends with the sentence. The young person may become a relevant child on turning 16 in custody.",
          },
        ],
        null,
      ),
      {
        when: or(is("looked-after-now", "yes"), isIn("leaving-care-status", "eligible", "relevant")),
        uses: ["report:custody", "report:psr"],
        note: "Text by rule: care-s31 currently = stays looked after, same duties; care-s20 currently = looked-after status ends on sentence, authority must still visit and consider support; looked after only by remand = ends on sentence, but aged 16 or over with 13 weeks since 14 (remand counts) makes a relevant child; relevant child = stays so in custody and the same authority stays responsible; may become relevant on turning 16 in custody.",
        from: "seed 002",
      },
    ),

    computed(
      "has-had-child-protection-plan",
      "Has or had a child protection plan",
      "further never",
      byCases(
        [
          { when: isIn("child-protection-plan", "currently", "previously"), value: "yes" },
          { when: or(is("child-protection-plan", "never"), is("childrens-services-ever", "no")), value: "no" },
        ],
        "yet-to-clarify",
      ),
      {
        options: scale("ytc"),
        uses: ["plan", "countersign"],
        note: "yes when child-protection-plan in (currently, previously); no when it is never or childrens-services-ever = no; else yet-to-clarify.",
        from: "seed 002",
      },
    ),
  ],
});
