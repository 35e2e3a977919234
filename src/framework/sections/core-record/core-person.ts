import { computed, file, ref, scale, subSection, worked } from "../../define.ts";

export const corePerson = subSection({
  id: "core-person",
  title: "The young person",
  guide:
    "Comes from the case record. Check it with the young person and put it right here: it changes in the record and wherever else it is shown. Facts only.",
  example:
    "On 11 May he asked to be called by his middle name, and showed us his new address on the tenancy letter. He speaks Polish at home and says he wants no interpreter for himself, ‘but Mum does’.",
  leaveOut: "What identity means to the young person: their own words on that belong in Self-identity.",
  questions: [
    ref("person-name", "Name", "core stage", ["case:given-names", "case:family-name"], {
      readOnly: true,
      uses: ["summary", "report:psr", "report:ro"],
      note: "Given names, family name. Read-only here.",
      from: "seed 002",
    }),

    ref("person-preferred-name", "Name the young person likes to be called", "core never", ["case:preferred-name"], {
      uses: ["summary"],
      note: "Use it in all child-facing pages and in the plan.",
    }),

    ref("person-other-names", "Other names used", "core never", ["case:other-names"], {
      note: "Aliases, previous names, street names.",
    }),

    ref("person-date-of-birth", "Date of birth", "core stage", ["case:date-of-birth"], {
      uses: ["yogrs", "stats"],
      from: "seed 002",
    }),

    computed("person-age", "Age today", "core never", worked("age-today", []), {
      uses: ["summary"],
      note: "Whole years on the stage's assessment date.",
    }),

    ref("person-sex", "Sex recorded for statistics", "core stage", ["case:sex-recorded"], {
      uses: ["yogrs", "stats"],
      note: "The score needs male or female. Any other value: no score, reason shown.",
      from: "public: OGRS3, Ministry of Justice Research Summary 7/09",
    }),

    ref("person-gender-identity", "Gender identity and pronouns, if different or important to them", "core never", [
      "case:gender-identity",
    ]),

    ref("person-ethnicity", "Ethnicity", "core stage", ["case:ethnicity"], {
      uses: ["stats"],
      note: "18+1 codes, configurable.",
    }),

    ref("person-religion", "Religion or belief", "core never", ["case:religion"], { uses: ["stats"] }),

    ref("person-nationality", "Nationality and immigration status", "core never", ["case:immigration-status"], {
      note: "Restricted display; matters for exploitation, court and release.",
    }),

    ref(
      "person-language",
      "Preferred language and need for an interpreter",
      "core stage",
      ["case:preferred-language", "case:interpreter-needed"],
      { uses: ["report:psr"], note: "Includes Welsh as a right in Wales." },
    ),

    ref("person-address", "Home address and current address if different", "core stage", ["case:addresses"], {
      uses: ["report:psr"],
      note: "Says which one is current. Quality of the home is asked in living arrangements (part 10).",
    }),

    ref("person-contact", "Best way to make contact", "core never", ["case:contact-details"], {
      note: "Phone, messages, who else may be told.",
    }),

    ref("person-numbers", "Reference numbers", "core never", ["case:identifiers"], {
      note: "Case number, police national computer id, unique pupil number, health number.",
    }),

    ref("person-home-service", "Home youth justice service and case manager", "core stage", ["case:home-service"], {
      uses: ["summary"],
    }),

    ref("person-host-service", "Host service or establishment, and worker there", "core never", ["case:host-service"], {
      uses: ["summary"],
      note: "Present while a caretaking arrangement is active.",
      from: "seed 000 s13; 001 1.7",
    }),

    computed(
      "case-type",
      "Kind of case",
      "core never",
      worked("case-type", [], ["outcomes.type", "outcomes.current", "outcomes.status"]),
      {
        options: scale("case-type"),
        uses: ["stats"],
        note: "From the stage and the current outcome: prevention, out-of-court, bail-remand, court-order, custody. Drives wording and which questions show.",
      },
    ),

    computed(
      "in-custody",
      "In youth detention accommodation now?",
      "core never",
      worked(
        "in-custody",
        [],
        [
          "remand-history.type",
          "remand-history.from",
          "remand-history.to",
          "outcomes.type",
          "outcomes.date",
          "outcomes.release-date",
          "outcomes.status",
        ],
      ),
      {
        options: scale("yes-no"),
        uses: ["summary"],
        note: "Yes while a custody or remand period in `remand-history` or `outcomes` is open.",
      },
    ),

    file("person-photo", "Photograph", "further never", { noCarry: true, hint: "Only where local policy allows." }),
  ],
});
