import { and, compare, flagged, has, is, isEmpty, isIn, isNot, isNotEmpty, not, or } from "../../conditions.ts";
import {
  byCases,
  choices,
  computed,
  date,
  file,
  list,
  multi,
  narrative,
  number,
  organisation,
  partialDate,
  person,
  ref,
  scale,
  shortText,
  single,
  subSection,
  worked,
} from "../../define.ts";

export const lete = subSection({
  id: "lete",
  title: "Learning, education, training and employment",
  guide:
    "Record facts: where the young person learns or works now, the hours they are offered and really get, and what helps. Short hours and exclusions are facts about provision, not about the young person. Ask school or college, not only the family.",
  example:
    "Year 10, offered eight hours a week since 12 January; attends seven, the school's register shows. Suspended for five days in November. He said on 2 March, ‘I'd go every day for bricklaying.’ We recommend asking for a full timetable.",
  leaveOut:
    "Bullying and falling out with others, which go in How the young person relates to others. Reasons why learning matters for behaviour go in Explanations and conclusions.",
  questions: [
    single(
      "ete-status",
      "What is the young person's main education, training or work now?",
      "core stage",
      scale("ete-status"),
      {
        uses: [
          "desistance:learning-education-employment",
          "stats",
          "summary",
          "child-voice:school-college-work",
          "report:psr",
          "report:custody",
        ],
      },
    ),

    number(
      "ete-hours-offered",
      "How many hours a week are they offered?",
      "core shown",
      { from: 0, to: 60 },
      {
        when: not(isIn("ete-status", "none", "missing-education")),
        uses: ["desistance:learning-education-employment", "stats", "summary", "report:psr"],
        note: "0 to 60, halves allowed. Hint shown beside it: full time is about 25 hours for school age and 16 hours after that; both are settings.",
      },
    ),

    number(
      "ete-hours-attended",
      "How many hours a week do they really attend?",
      "core shown",
      { from: 0, to: 60 },
      {
        when: not(isIn("ete-status", "none", "missing-education")),
        uses: ["desistance:learning-education-employment", "stats", "summary", "report:psr"],
        hint: "Average of the last four school or working weeks.",
        note: "0 to 60. Must not be above ete-hours-offered (warning).",
      },
    ),

    single(
      "ete-concerns",
      "Does anything about education, training or work need attention?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:learning-education-employment", "stats", "child-voice:school-college-work", "report:psr"],
        note: 'Offer "yes" when attendance is under 90 per cent of hours offered, hours are short, or ete-status is flagged.',
      },
    ),

    single("exclusions", "Has the young person been suspended or permanently excluded?", "core stage", scale("cpn"), {
      uses: ["desistance:learning-education-employment", "stats", "report:psr"],
      hint: "Currently means now out of school because of it. Include informal sending home.",
    }),

    single(
      "send-status",
      "Does the young person have special educational needs (in Wales, additional learning needs)?",
      "core stage",
      scale("send-status"),
      {
        uses: [
          "desistance:learning-education-employment",
          "stats",
          "summary",
          "plan",
          "child-voice:school-college-work",
          "report:psr",
          "report:custody",
        ],
        from: "seed: identified need is shown in Pathways and Planning",
      },
    ),

    multi(
      "learning-strengths",
      "What is going well in learning or work?",
      "further shown",
      choices(
        "Attends well",
        "Gets on with staff",
        "Has a favourite subject or skill",
        "Has friends there",
        "Has gained a qualification or award",
        "Knows what they want to do",
        "Has work or work experience",
        "Family back their learning",
        "Enjoys learning by doing",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: has("strength-topics", "learning-education-employment"),
        uses: ["desistance:learning-education-employment", "plan", "child-voice:school-college-work"],
      },
    ),

    single("ete-suitable", "Is this place right for the young person?", "further never", scale("ytc-good"), {
      uses: ["desistance:learning-education-employment", "stats", "plan"],
      note: "Becomes required when ete-concerns = yes.",
      from: "public: KPI 2 counts suitable provision",
    }),

    list(
      "ete-places",
      "Schools, colleges, training and jobs",
      "further never",
      { entryName: "place", entryLabel: "ete-places.name" },
      [
        organisation("ete-places.name", "Name", "further shown"),
        single("ete-places.kind", "Kind", "further shown", scale("ete-status")),
        partialDate("ete-places.from", "From", "further never", { uses: ["timeline:education"] }),
        partialDate("ete-places.to", "To", "further never", {
          uses: ["timeline:education"],
          hint: "Empty means current.",
        }),
        person("ete-places.contact", "Best person to speak to", "further never"),
        single(
          "ete-places.why-left",
          "Why they left",
          "further never",
          choices(
            "Moved on at usual time",
            "Moved home or placement",
            "Managed move",
            "Permanently excluded",
            "Taken off roll",
            "Left by choice",
            "Dismissed",
            "Contract or course ended",
            "Custody",
            "Other",
          ),
          { when: isNotEmpty("ete-places.to"), uses: ["stats"] },
        ),
      ],
      {
        when: flagged("ete-concerns", "exclusions", "ete-status"),
        uses: ["desistance:learning-education-employment", "timeline:education", "report:psr", "report:custody"],
        note: "Current place first; past places that matter.",
      },
    ),

    number(
      "attendance-percent",
      "Attendance this school year or in the last six months, in per cent",
      "further never",
      { from: 0, to: 100 },
      {
        when: and(isEmpty("ete-hours-attended"), not(isIn("ete-status", "none", "missing-education"))),
        uses: ["desistance:learning-education-employment", "stats", "report:psr"],
        hint: "From the register. Not needed when hours are known.",
        note: "0 to 100.",
      },
    ),

    multi(
      "attendance-reasons",
      "What gets in the way of attending?",
      "further shown",
      choices(
        "Anxiety or feeling unsafe",
        "Bullying",
        "Work too hard",
        "Boredom",
        "Unmet needs",
        "Conflict with staff",
        "Part-time timetable",
        "Waiting for a place",
        "Illness",
        "Caring for someone",
        "Travel or cost",
        "Sleep or routine",
        "Drink or drugs",
        "Told to stay away by others",
        "Family keep them at home",
        "Bail or order conditions clash",
      ),
      { when: flagged("ete-concerns"), uses: ["desistance:learning-education-employment", "plan"] },
    ),

    multi(
      "ete-concern-types",
      "What are the worries about education, training or work?",
      "further shown",
      choices(
        "Poor attendance",
        "Too few hours offered",
        "No place",
        "Wrong kind of place",
        "Behaviour at school or work",
        "At risk of exclusion",
        "Behind with learning",
        "Needs not met",
        "No trusted adult there",
        "Conflict with other students",
        "Off roll or home taught without support",
        "Rejects learning",
        "Job insecure or unsafe",
      ),
      { when: flagged("ete-concerns"), uses: ["desistance:learning-education-employment", "plan"] },
    ),

    single(
      "reduced-timetable",
      "Is the young person on a part-time timetable?",
      "further shown",
      choices("Yes with an end date", "Yes with no end date", "No", "Yet to clarify"),
      {
        when: and(flagged("ete-concerns"), is("school-age", "yes")),
        uses: ["desistance:learning-education-employment", "stats", "plan"],
      },
    ),

    list(
      "exclusion-list",
      "Suspensions and exclusions",
      "further shown",
      { entryName: "suspension or exclusion", entryLabel: "exclusion-list.kind" },
      [
        single("exclusion-list.kind", "Kind", "further shown", scale("exclusion-kind"), { uses: ["stats"] }),
        partialDate("exclusion-list.from", "From", "further shown", { uses: ["timeline:education"] }),
        number(
          "exclusion-list.days",
          "School days lost",
          "further never",
          { from: 0 },
          { when: isNot("exclusion-list.kind", "permanent"), uses: ["stats"] },
        ),
        shortText("exclusion-list.reason", "Reason given", "further never", { hint: "No victim's name." }),
        single("exclusion-list.review", "Was it challenged or withdrawn?", "further never", scale("ytc")),
      ],
      {
        when: flagged("exclusions"),
        uses: ["desistance:learning-education-employment", "timeline:education"],
        note: "At least one entry when shown.",
      },
    ),

    multi(
      "send-needs",
      "What kinds of need?",
      "further shown",
      choices(
        "Communication and interaction",
        "Cognition and learning",
        "Social and emotional and mental health",
        "Sensory or physical",
        "Not yet known",
      ),
      {
        when: flagged("send-status"),
        uses: ["desistance:learning-education-employment", "stats", "plan"],
        hint: "The four broad areas. Diagnoses are in neuro-conditions.",
      },
    ),

    date("send-plan-date", "Date of the latest EHC plan or IDP, or of its last review", "further shown", {
      when: isIn("send-status", "ehcp", "idp-school", "idp-authority"),
      uses: ["desistance:learning-education-employment", "stats", "timeline:education"],
      note: "Over 12 months old raises a reminder.",
      from: "public: KPI 3 asks for a formal plan for the current academic year",
    }),

    organisation("send-plan-authority", "Which authority or school keeps the plan?", "further never", {
      when: isIn("send-status", "ehcp", "idp-school", "idp-authority"),
      uses: ["desistance:learning-education-employment", "plan", "report:custody"],
      note: "The home authority must be told when the young person is detained.",
    }),

    single(
      "send-plan-working",
      "Is the plan, or SEN support, being followed?",
      "further shown",
      choices("Yes", "Partly", "No", "Yet to clarify"),
      { when: flagged("send-status"), uses: ["desistance:learning-education-employment", "plan", "report:psr"] },
    ),

    file("send-plan-file", "Plan or school report", "further never", {
      when: flagged("send-status"),
      uses: ["desistance:learning-education-employment", "plan", "report:custody"],
    }),

    single(
      "send-assessment-request",
      "Should an assessment of need be asked for?",
      "further shown",
      choices("Already asked for", "Yes ask now", "No", "Yet to clarify"),
      {
        when: and(
          isIn("send-status", "none", "sen-support", "yet-to-clarify"),
          or(is("slcn-screen-result", "positive"), flagged("ete-concerns")),
        ),
        uses: ["desistance:learning-education-employment", "plan"],
      },
    ),

    single(
      "pep-status",
      "Is there an up-to-date personal education plan?",
      "further shown",
      choices("Yes", "Out of date", "No", "Yet to clarify"),
      {
        when: is("looked-after-now", "yes"),
        uses: ["desistance:learning-education-employment", "plan", "report:custody"],
        hint: "Looked-after children. Tell the virtual school.",
      },
    ),

    single("literacy-level", "Reading and writing", "further shown", scale("basic-skill"), {
      when: or(is("slcn-literacy-time", "yes"), flagged("ete-concerns")),
      uses: ["desistance:learning-education-employment", "plan", "report:custody"],
      note: "Whether it is hard for them is asked once, in slcn-literacy-time.",
    }),

    single("numeracy-level", "Number and money", "further shown", scale("basic-skill"), {
      when: or(is("slcn-literacy-time", "yes"), flagged("ete-concerns")),
      uses: ["desistance:learning-education-employment", "plan", "report:custody"],
    }),

    ref(
      "learning-literacy-screen",
      "Reading, writing, numbers or time much harder than for others",
      "further never",
      ["slcn-literacy-time"],
      { readOnly: true, uses: ["plan"], note: "Read-only here." },
    ),

    ref("learning-how", "How they learn and communicate best", "further never", ["learning-preferences"], {
      uses: ["plan"],
      note: "Learning styles Asked once, in part 20. Editable here.",
      from: "seed: local practice",
    }),

    ref("learning-bullied", "Being bullied", "further never", ["bullied"], { readOnly: true, note: "Read-only here." }),

    list(
      "qualifications",
      "Qualifications and awards",
      "further never",
      { entryName: "qualification or award", entryLabel: "qualifications.what" },
      [
        shortText("qualifications.what", "What", "further shown"),
        partialDate("qualifications.when", "When", "further never", { uses: ["timeline:education"] }),
      ],
      { uses: ["desistance:learning-education-employment", "plan", "report:custody"] },
    ),

    single(
      "ete-attitude",
      "How do they feel about learning or work?",
      "further never",
      choices("Keen", "Mixed", "Negative", "Does not care", "Yet to clarify"),
      { uses: ["desistance:learning-education-employment", "child-voice:school-college-work"] },
    ),

    single(
      "ete-family-attitude",
      "How do parents or carers see learning or work?",
      "further never",
      choices("Supportive", "Mixed", "Not supportive", "Not known"),
      { uses: ["desistance:learning-education-employment", "plan"] },
    ),

    partialDate("neet-since", "Since when have they had no education, training or work?", "further shown", {
      when: isIn("ete-status", "none", "missing-education"),
      uses: ["desistance:learning-education-employment", "stats", "timeline:education"],
    }),

    multi(
      "neet-barriers",
      "What stands in the way of a place or a job?",
      "further shown",
      choices(
        "No offer",
        "Waiting to start",
        "Qualifications",
        "Reading or number",
        "Criminal record or pending case",
        "No identity papers or bank account",
        "Health",
        "Caring for someone",
        "Parenthood",
        "Travel or cost",
        "Unsafe areas",
        "Confidence",
        "Does not want to",
        "Immigration status",
      ),
      {
        when: isIn("ete-status", "none", "missing-education"),
        uses: ["desistance:learning-education-employment", "plan", "stats"],
      },
    ),

    multi(
      "ete-help",
      "Who is helping with education, training or work?",
      "further shown",
      choices(
        "School or college",
        "Education welfare",
        "Virtual school",
        "SEN team or ALN coordinator",
        "Careers service",
        "Youth justice education worker",
        "Employer or training provider",
        "Nobody",
        "Yet to clarify",
      ),
      {
        when: flagged("ete-concerns", "ete-status"),
        uses: ["desistance:learning-education-employment", "plan"],
        note: "Names and dates go in the Core Record services list (part 20).",
      },
    ),

    shortText(
      "custody-education",
      "Education in custody, and its link with the home school or college",
      "further never",
      { when: is("in-custody", "yes"), uses: ["desistance:learning-education-employment", "report:custody"] },
    ),

    narrative(
      "learning-detail",
      "What should the reader know about learning, training or work, and what do you recommend?",
      "further shown",
      {
        when: flagged("ete-concerns", "exclusions", "ete-status", "send-status"),
        uses: ["desistance:learning-education-employment", "plan", "report:psr", "report:ro", "report:custody"],
      },
    ),

    computed("school-age", "Of compulsory school age", "further never", worked("school-age", ["case:date-of-birth"]), {
      options: scale("yes-no"),
      note: "From date of birth: start of the term after the 5th birthday until the last Friday of June in the school year of the 16th birthday.",
    }),

    computed(
      "ete-attendance-rate",
      "Share of offered hours attended",
      "further never",
      worked("ete-attendance-rate", ["ete-hours-offered", "ete-hours-attended"]),
      {
        uses: ["stats", "summary"],
        note: "ete-hours-attended divided by ete-hours-offered, whole per cent; empty when offered is 0 or empty.",
      },
    ),

    computed(
      "ete-full-time",
      "Offered full-time hours",
      "further never",
      byCases(
        [
          {
            when: or(
              and(compare("ete-hours-offered", ">=", 25), is("school-age", "yes")),
              and(compare("ete-hours-offered", ">=", 16), is("school-age", "no")),
            ),
            value: "yes",
          },
          {
            when: or(
              isIn("ete-status", "none", "missing-education"),
              and(compare("ete-hours-offered", ">=", 0), isNotEmpty("school-age")),
            ),
            value: "no",
          },
        ],
        "yet-to-clarify",
      ),
      {
        options: scale("ytc"),
        uses: ["stats"],
        note: "yes when ete-hours-offered >= 25 and school-age = yes, or >= 16 and school-age = no; no when lower or ete-status in (none, missing-education); else yet-to-clarify. Hours are settings.",
      },
    ),

    computed(
      "sen-identified",
      "Special or additional learning needs identified",
      "further never",
      byCases(
        [
          { when: flagged("send-status"), value: "yes" },
          { when: is("send-status", "none"), value: "no" },
        ],
        "yet-to-clarify",
      ),
      {
        options: scale("ytc"),
        uses: ["plan", "stats", "summary"],
        note: "yes when flagged(send-status); no when none; else yet-to-clarify.",
        from: "seed: shown in Pathways and Planning",
      },
    ),

    computed(
      "concern-learning",
      "Learning, education, training or employment concern",
      "further never",
      byCases(
        [
          { when: or(flagged("ete-concerns", "ete-status"), is("exclusions", "currently")), value: "yes" },
          { when: is("ete-concerns", "no"), value: "no" },
        ],
        "yet-to-clarify",
      ),
      {
        options: scale("ytc"),
        uses: ["stats"],
        note: "yes when flagged(ete-concerns, ete-status) or exclusions = currently; no when ete-concerns = no; else yet-to-clarify.",
      },
    ),
  ],
});
