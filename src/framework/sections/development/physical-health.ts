import { flagged, has, is, isEmpty, or } from "../../conditions.ts";
import {
  byCases,
  choices,
  computed,
  list,
  multi,
  narrative,
  organisation,
  partialDate,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const physicalHealth = subSection({
  id: "physical-health",
  title: "Physical health and development",
  guide:
    "The first eight questions are the physical half of the health screening tool. Ask in plain words and in private. Record facts: what the young person needs every day and in an emergency: this may be all that staff have on a first night in custody.",
  example:
    "Asthma since age six; blue inhaler, two puffs when tight in the chest, last needed on 2 May after football. It is in his coat pocket. His mother says the yearly check is overdue; we recommend booking it.",
  leaveOut:
    "Feelings and moods, which go in Emotional development and mental health, and drink or drugs, which go in Substance misuse.",
  questions: [
    single(
      "phys-condition",
      "Does the young person have a long-term illness, health condition or disability?",
      "core stage",
      scale("ytc"),
      {
        uses: [
          "desistance:physical-health",
          "flag:physical-health",
          "stats",
          "summary",
          "child-voice:health-and-feelings",
          "report:psr",
          "report:custody",
        ],
        hint: "For example asthma, diabetes, epilepsy, sickle cell, heart trouble, a disability.",
        note: "Screening item 1.",
      },
    ),

    single(
      "phys-symptoms",
      "Is the young person in pain, injured or unwell now, or worried about any symptom?",
      "core stage",
      scale("ytc"),
      {
        uses: [
          "desistance:physical-health",
          "flag:physical-health",
          "stats",
          "child-voice:health-and-feelings",
          "report:custody",
        ],
        note: "Screening item 2.",
      },
    ),

    single("phys-medication", "Does the young person take any medicine, or should they?", "core stage", scale("ytc"), {
      uses: ["desistance:physical-health", "summary", "report:custody", "child-voice:health-and-feelings"],
      hint: "Include inhalers, patches and contraception.",
      note: "Screening item 3. Yes opens the list; it is not by itself a concern.",
    }),

    single(
      "phys-allergies",
      "Does the young person have any allergy, or had a bad reaction to a medicine or food?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:physical-health", "flag:physical-health", "summary", "report:custody"],
        note: "Screening item 4.",
      },
    ),

    single("phys-fits", "Has the young person had fits, faints or blackouts?", "core stage", scale("ytc"), {
      uses: ["desistance:physical-health", "flag:physical-health", "stats", "report:custody"],
      hint: "Blows to the head are asked in the communication screen.",
      note: "Screening item 5.",
    }),

    single(
      "phys-growth-weight",
      "Are there worries about growth, weight, eating or puberty?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:physical-health", "flag:physical-health", "stats", "child-voice:health-and-feelings"],
        note: "Screening item 6.",
      },
    ),

    single(
      "phys-eyes-teeth",
      "Does the young person have problems with eyesight or teeth?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:physical-health", "stats", "child-voice:health-and-feelings"],
        hint: "Hearing is asked in the communication screen.",
        note: "Screening item 7.",
      },
    ),

    single(
      "phys-sexual-health",
      "Would the young person like advice about sexual health, contraception or pregnancy?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:physical-health", "child-voice:health-and-feelings"],
        hint: "Young person may choose not to say: record yet to clarify. Under 13: any sexual activity is a safeguarding matter.",
        note: "Screening item 8. Hidden from parent prints.",
      },
    ),

    single("gp-registered", "Is the young person registered with a GP?", "core stage", scale("ytc-good"), {
      uses: ["desistance:physical-health", "stats", "plan", "report:custody"],
      note: "`no` is a gap to fix. Never blocks a transfer.",
    }),

    multi(
      "physical-strengths",
      "What is going well with physical health?",
      "further shown",
      choices(
        "Generally fit and well",
        "Active or plays sport",
        "Eats and sleeps well enough",
        "Manages own condition well",
        "Keeps health appointments",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: has("strength-topics", "physical-health"),
        uses: ["desistance:physical-health", "plan", "child-voice:health-and-feelings"],
      },
    ),

    organisation("gp-practice", "GP practice", "further never", {
      uses: ["desistance:physical-health", "report:custody"],
      note: "A missing name must never stop a stage being sent.",
      from: "seed: RAND",
    }),

    single(
      "dentist-registered",
      "Has the young person seen a dentist in the last year?",
      "further never",
      scale("ytc-good"),
      { uses: ["desistance:physical-health", "plan"] },
    ),

    list(
      "health-conditions",
      "Conditions and disabilities",
      "further shown",
      { entryName: "condition", entryLabel: "health-conditions.name" },
      [
        shortText("health-conditions.name", "Condition or disability", "further shown"),
        partialDate("health-conditions.since", "Since", "further never", { uses: ["timeline:health"] }),
        single(
          "health-conditions.effect",
          "Effect on daily life",
          "further shown",
          choices("None", "A little", "A lot"),
        ),
        shortText("health-conditions.emergency", "What to do in an emergency", "further never", { uses: ["summary"] }),
        shortText("health-conditions.treatment", "Treatment, equipment or clinic", "further never"),
      ],
      {
        when: flagged("phys-condition", "phys-fits"),
        uses: ["desistance:physical-health", "report:custody", "report:psr", "summary"],
        note: "At least one entry when shown.",
      },
    ),

    list(
      "medications",
      "Medicines (for body or mind)",
      "further shown",
      { entryName: "medicine", entryLabel: "medications.name" },
      [
        shortText("medications.name", "Medicine", "further shown"),
        shortText("medications.dose", "Dose and times", "further never"),
        shortText("medications.for", "What it is for", "further never"),
        single(
          "medications.taken",
          "Taken as it should be?",
          "further shown",
          choices("Yes", "Sometimes", "No", "Yet to clarify"),
          { uses: ["plan"] },
        ),
        single("medications.urgent", "Harm if missed, even for a day?", "further shown", scale("ytc"), {
          uses: ["summary"],
        }),
      ],
      {
        when: is("phys-medication", "yes"),
        uses: ["desistance:physical-health", "report:custody", "summary"],
        note: "The one list for all medicines, including those for mental health or ADHD.",
      },
    ),

    shortText("allergy-detail", "What is the allergy, what happens, and what is the treatment?", "further shown", {
      when: flagged("phys-allergies"),
      uses: ["desistance:physical-health", "summary", "report:custody"],
    }),

    multi(
      "disability-adjustments",
      "What changes does the young person need because of illness or disability?",
      "further shown",
      choices(
        "Step-free access",
        "Aids or equipment",
        "Transport",
        "Rest or toilet breaks",
        "Help with personal care",
        "Changes to curfew or reporting",
        "Changes to unpaid work or reparation",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: flagged("phys-condition"),
        uses: ["desistance:physical-health", "plan", "report:psr", "report:custody"],
        note: "Equality Act duty. Communication changes go in communication-adjustments.",
      },
    ),

    shortText("diet-needs", "Food needs for health, faith or choice", "further never", {
      uses: ["desistance:physical-health", "report:custody"],
    }),

    list(
      "physical-health-events",
      "Hospital stays or serious injuries",
      "further never",
      { entryName: "hospital stay or injury", entryLabel: "physical-health-events.date" },
      [
        partialDate("physical-health-events.date", "Date", "further shown", { uses: ["timeline:health"] }),
        shortText("physical-health-events.what", "What happened", "further shown"),
        single("physical-health-events.violence", "Caused by violence?", "further never", scale("ytc"), {
          note: "yes suggests an entry in victimisation or abuse-history.",
        }),
      ],
      { uses: ["desistance:physical-health", "timeline:health"] },
    ),

    narrative(
      "physical-detail",
      "What should the reader know about physical health and development, and what do you recommend?",
      "further shown",
      {
        when: or(
          flagged(
            "phys-condition",
            "phys-symptoms",
            "phys-medication",
            "phys-allergies",
            "phys-fits",
            "phys-growth-weight",
            "phys-eyes-teeth",
            "phys-sexual-health",
          ),
          is("gp-registered", "no"),
        ),
        uses: ["desistance:physical-health", "report:psr", "report:custody", "plan"],
        from: "seed: positive answer needs further information and a recommendation",
      },
    ),

    computed(
      "physical-screen-result",
      "Physical health screen",
      "further never",
      byCases(
        [
          {
            when: or(
              is("phys-condition", "yes"),
              is("phys-symptoms", "yes"),
              is("phys-medication", "yes"),
              is("phys-allergies", "yes"),
              is("phys-fits", "yes"),
              is("phys-growth-weight", "yes"),
              is("phys-eyes-teeth", "yes"),
              is("phys-sexual-health", "yes"),
            ),
            value: "positive",
          },
          {
            when: or(
              isEmpty("phys-condition"),
              is("phys-condition", "yet-to-clarify"),
              isEmpty("phys-symptoms"),
              is("phys-symptoms", "yet-to-clarify"),
              isEmpty("phys-medication"),
              is("phys-medication", "yet-to-clarify"),
              isEmpty("phys-allergies"),
              is("phys-allergies", "yet-to-clarify"),
              isEmpty("phys-fits"),
              is("phys-fits", "yet-to-clarify"),
              isEmpty("phys-growth-weight"),
              is("phys-growth-weight", "yet-to-clarify"),
              isEmpty("phys-eyes-teeth"),
              is("phys-eyes-teeth", "yet-to-clarify"),
              isEmpty("phys-sexual-health"),
              is("phys-sexual-health", "yet-to-clarify"),
            ),
            value: "not-complete",
          },
        ],
        "negative",
      ),
      {
        options: choices("Positive", "Negative", "Not complete"),
        uses: ["stats"],
        note: "positive when any of phys-condition, phys-symptoms, phys-medication, phys-allergies, phys-fits, phys-growth-weight, phys-eyes-teeth, phys-sexual-health is yes; not-complete when none is yes and one is unanswered or yet-to-clarify; else negative.",
      },
    ),

    computed(
      "physical-health-concerns",
      "Physical health concern or disability",
      "further never",
      byCases(
        [
          {
            when: flagged("phys-condition", "phys-symptoms", "phys-allergies", "phys-fits", "phys-growth-weight"),
            value: "yes",
          },
          {
            when: or(
              isEmpty("phys-condition"),
              is("phys-condition", "yet-to-clarify"),
              isEmpty("phys-symptoms"),
              is("phys-symptoms", "yet-to-clarify"),
              isEmpty("phys-allergies"),
              is("phys-allergies", "yet-to-clarify"),
              isEmpty("phys-fits"),
              is("phys-fits", "yet-to-clarify"),
              isEmpty("phys-growth-weight"),
              is("phys-growth-weight", "yet-to-clarify"),
            ),
            value: "yet-to-clarify",
          },
        ],
        "no",
      ),
      {
        options: scale("ytc"),
        uses: ["flag:physical-health", "stats", "summary"],
        note: "yes when flagged(phys-condition, phys-symptoms, phys-allergies, phys-fits, phys-growth-weight).",
        from: "seed: Core Record field worked out from this page",
      },
    ),
  ],
});
