import { flagged, has, is, isEmpty, or } from "../../conditions.ts";
import {
  byCases,
  choices,
  computed,
  list,
  multi,
  narrative,
  partialDate,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const slcn = subSection({
  id: "slcn",
  title: "Speech, language, communication and neuro-disability",
  guide:
    "The first twelve questions are the screening tool. Compare with other young people of the same age, in the language they know best. Many young people hide these needs: ask parents, carers and school too. Then say what staff must do differently. Record facts: what was seen, where and by whom.",
  example:
    "He nodded all through our talk on 9 June, then could not say what would happen next. His teacher sees the same with long instructions. Short steps with a drawing worked: ‘That's better, I can see it.’",
  leaveOut:
    "Behaviour described as rude or lazy. School reports and plans go in Learning, education, training and employment.",
  questions: [
    single(
      "slcn-hearing",
      "Does the young person have trouble hearing, now or in the past?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:slcn-neurodisability", "flag:slcn", "stats", "child-voice:health-and-feelings"],
        hint: 'Often says "what?", turns the sound up, had grommets.',
        note: "Screening item 1.",
      },
    ),

    single(
      "slcn-understanding",
      "Do they often not follow what is said, or need it said again or more simply?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:slcn-neurodisability", "flag:slcn", "stats", "child-voice:working-with-us"],
        note: "Item 2.",
      },
    ),

    single("slcn-literal", "Do they take jokes, sayings or hints at face value?", "core stage", scale("ytc"), {
      uses: ["desistance:slcn-neurodisability", "flag:slcn", "stats"],
      note: "Item 3.",
    }),

    single(
      "slcn-expressing",
      "Do they struggle to find words, or to tell what happened in the right order?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:slcn-neurodisability", "flag:slcn", "stats", "child-voice:working-with-us"],
        hint: "Not because English is new to them.",
        note: "Item 4.",
      },
    ),

    single("slcn-speech", "Is their speech hard to make out, or do they stammer?", "core stage", scale("ytc"), {
      uses: ["desistance:slcn-neurodisability", "flag:slcn", "stats"],
      note: "Item 5.",
    }),

    single(
      "slcn-social",
      "Do they find conversation hard, such as taking turns, keeping to the subject or reading faces?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:slcn-neurodisability", "flag:slcn", "stats", "child-voice:friends"],
        hint: "Allow for culture: eye contact is not a test.",
        note: "Item 6.",
      },
    ),

    single(
      "slcn-attention-memory",
      "Do they lose track quickly, or forget what they were just told?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:slcn-neurodisability", "flag:slcn", "stats", "child-voice:school-college-work"],
        note: "Item 7.",
      },
    ),

    single(
      "slcn-restless",
      "Are they much more restless or hasty than others of their age?",
      "core stage",
      scale("ytc"),
      { uses: ["desistance:slcn-neurodisability", "flag:slcn", "stats", "child-voice:behaviour"], note: "Item 8." },
    ),

    single(
      "slcn-literacy-time",
      "Do they find reading, writing, numbers or telling the time much harder than others of their age?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:slcn-neurodisability", "flag:slcn", "stats", "child-voice:school-college-work"],
        note: "Item 9. Learning refers here.",
      },
    ),

    single(
      "slcn-change-senses",
      "Do changes of plan, noise, light, touch or crowds upset them a lot?",
      "core stage",
      scale("ytc"),
      { uses: ["desistance:slcn-neurodisability", "flag:slcn", "stats"], note: "Item 10." },
    ),

    single(
      "slcn-head-injury",
      "Have they ever been knocked out, or had a hard blow to the head that left them dazed?",
      "core stage",
      scale("ytc"),
      { uses: ["desistance:slcn-neurodisability", "flag:slcn", "stats", "report:custody"], note: "Item 11." },
    ),

    single(
      "slcn-diagnosis",
      "Do they have a known or suspected condition, such as ADHD, autism, a learning disability, dyslexia or a language disorder?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:slcn-neurodisability", "flag:slcn", "stats", "summary", "report:psr", "report:custody"],
        hint: "Include waiting lists and past speech therapy.",
        note: "Item 12.",
      },
    ),

    multi(
      "slcn-strengths",
      "What helps the young person to understand, talk and learn?",
      "further shown",
      choices(
        "Explains themself well one to one",
        "Asks when they do not understand",
        "Learns well by doing",
        "Good with pictures or screens",
        "Uses own ways to stay calm or focused",
        "Has the right help in place",
        "Proud of how their mind works",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: has("strength-topics", "slcn-neurodisability"),
        uses: ["desistance:slcn-neurodisability", "plan", "child-voice:working-with-us"],
      },
    ),

    list(
      "neuro-conditions",
      "Conditions and differences",
      "further shown",
      { entryName: "condition", entryLabel: "neuro-conditions.condition" },
      [
        single("neuro-conditions.condition", "Condition", "further shown", scale("neuro-condition")),
        single(
          "neuro-conditions.status",
          "Status",
          "further shown",
          choices("Diagnosed", "Being assessed", "On a waiting list", "Suspected", "Yet to clarify"),
          { uses: ["stats"] },
        ),
        partialDate("neuro-conditions.date", "When diagnosed or referred", "further never", {
          uses: ["timeline:health"],
        }),
        shortText("neuro-conditions.support", "Help in place", "further never", {
          hint: "Medicines go in the medicines list.",
        }),
      ],
      {
        when: is("slcn-diagnosis", "yes"),
        uses: ["desistance:slcn-neurodisability", "stats", "report:psr", "report:custody", "summary"],
        note: "At least one entry when shown.",
      },
    ),

    list(
      "head-injuries",
      "Head injuries",
      "further shown",
      { entryName: "head injury", entryLabel: "head-injuries.when" },
      [
        partialDate("head-injuries.when", "When", "further shown", { uses: ["timeline:health"] }),
        single(
          "head-injuries.cause",
          "Cause",
          "further never",
          choices("Fall or accident", "Road", "Sport", "Fight or assault", "Abuse", "Other", "Yet to clarify"),
        ),
        single(
          "head-injuries.unconscious",
          "Knocked out?",
          "further shown",
          choices("No", "Under 10 minutes", "10 minutes or more", "Yet to clarify"),
        ),
        multi(
          "head-injuries.lasting",
          "Lasting problems",
          "further shown",
          choices("Headaches", "Memory", "Mood or temper", "Sleep", "Fits", "None of these", "Yet to clarify"),
          { hint: "Seen in hospital goes in the story box." },
        ),
      ],
      {
        when: is("slcn-head-injury", "yes"),
        uses: ["desistance:slcn-neurodisability", "timeline:health", "report:custody"],
      },
    ),

    multi(
      "slcn-other-signs",
      "Other signs",
      "further never",
      choices(
        "Clumsy or poor with hands",
        "Tics",
        "Much younger in ways than their age",
        "Very narrow interests",
        "Gets lost in space or time",
        "Hides difficulties by joking or anger",
        "Says yes without understanding",
        "Hides how much they follow in English",
      ),
      { uses: ["desistance:slcn-neurodisability"] },
    ),

    multi(
      "slcn-past-help",
      "Past or present help with speech, language or learning",
      "further shown",
      choices(
        "Speech and language therapy",
        "Educational psychologist",
        "Community paediatrician",
        "CAMHS or neurodevelopmental team",
        "Learning disability team",
        "School support",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: is("slcn-screen-result", "positive"),
        uses: ["desistance:slcn-neurodisability", "plan"],
        note: "Reports go in the Core Record list of relevant assessments (part 20).",
      },
    ),

    multi(
      "slcn-effects",
      "Where do these needs make a difference?",
      "further shown",
      choices(
        "Police interview",
        "Court",
        "Understanding the order or conditions",
        "Time and appointments",
        "Telling what happened",
        "Managing feelings",
        "Friendships",
        "Group work",
        "Safety in custody",
        "School or work",
      ),
      {
        when: is("slcn-screen-result", "positive"),
        uses: ["desistance:slcn-neurodisability", "plan", "report:psr", "report:custody"],
      },
    ),

    multi(
      "communication-adjustments",
      "What must staff do so that the young person can understand and take part?",
      "further shown",
      choices(
        "Short sentences and everyday words",
        "One thing at a time",
        "Ask them to say it back",
        "Extra time to think",
        "Easy-read letters",
        "Text or call reminders",
        "Quiet room",
        "Same worker",
        "Warn of changes",
        "Help to fill in forms",
        "Sign language or hearing support",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: or(is("slcn-screen-result", "positive"), flagged("phys-condition")),
        uses: ["desistance:slcn-neurodisability", "plan", "summary", "report:psr", "report:ro", "report:custody"],
        note: "What staff do. How the young person learns best is learning-preferences and interpreter need is person-language (both part 20); Tailoring interventions (part 20) should show this row.",
      },
    ),

    single(
      "intermediary-needed",
      "Does the young person need an intermediary or other special help at court or in interview?",
      "further shown",
      choices("Yes and arranged", "Yes and not yet arranged", "Being assessed", "No", "Yet to clarify"),
      {
        when: is("slcn-screen-result", "positive"),
        uses: ["desistance:slcn-neurodisability", "report:psr", "report:bail"],
      },
    ),

    narrative(
      "slcn-detail",
      "What should the reader know about communication and neuro-disability, and what do you recommend?",
      "further shown",
      {
        when: flagged(
          "slcn-hearing",
          "slcn-understanding",
          "slcn-literal",
          "slcn-expressing",
          "slcn-speech",
          "slcn-social",
          "slcn-attention-memory",
          "slcn-restless",
          "slcn-literacy-time",
          "slcn-change-senses",
          "slcn-head-injury",
          "slcn-diagnosis",
        ),
        uses: ["desistance:slcn-neurodisability", "plan", "report:psr", "report:ro", "report:custody"],
        from: "seed: further exploration box and recommendation",
      },
    ),

    computed(
      "slcn-screen-result",
      "Speech, language, communication and neuro-disability screen",
      "further never",
      byCases(
        [
          {
            when: or(
              is("slcn-hearing", "yes"),
              is("slcn-understanding", "yes"),
              is("slcn-literal", "yes"),
              is("slcn-expressing", "yes"),
              is("slcn-speech", "yes"),
              is("slcn-social", "yes"),
              is("slcn-attention-memory", "yes"),
              is("slcn-restless", "yes"),
              is("slcn-literacy-time", "yes"),
              is("slcn-change-senses", "yes"),
              is("slcn-head-injury", "yes"),
              is("slcn-diagnosis", "yes"),
            ),
            value: "positive",
          },
          {
            when: or(
              isEmpty("slcn-hearing"),
              is("slcn-hearing", "yet-to-clarify"),
              isEmpty("slcn-understanding"),
              is("slcn-understanding", "yet-to-clarify"),
              isEmpty("slcn-literal"),
              is("slcn-literal", "yet-to-clarify"),
              isEmpty("slcn-expressing"),
              is("slcn-expressing", "yet-to-clarify"),
              isEmpty("slcn-speech"),
              is("slcn-speech", "yet-to-clarify"),
              isEmpty("slcn-social"),
              is("slcn-social", "yet-to-clarify"),
              isEmpty("slcn-attention-memory"),
              is("slcn-attention-memory", "yet-to-clarify"),
              isEmpty("slcn-restless"),
              is("slcn-restless", "yet-to-clarify"),
              isEmpty("slcn-literacy-time"),
              is("slcn-literacy-time", "yet-to-clarify"),
              isEmpty("slcn-change-senses"),
              is("slcn-change-senses", "yet-to-clarify"),
              isEmpty("slcn-head-injury"),
              is("slcn-head-injury", "yet-to-clarify"),
              isEmpty("slcn-diagnosis"),
              is("slcn-diagnosis", "yet-to-clarify"),
            ),
            value: "not-complete",
          },
        ],
        "negative",
      ),
      {
        options: choices("Positive", "Negative", "Not complete"),
        uses: ["stats"],
        note: "positive when any of items 1 to 12 is yes; not-complete when none is yes and one is unanswered or yet-to-clarify; else negative.",
        from: "seed: any yes calls for further exploration",
      },
    ),

    computed(
      "slcn-concerns",
      "Speech, language, communication and neuro-disability concern",
      "further never",
      byCases(
        [
          { when: is("slcn-screen-result", "positive"), value: "yes" },
          { when: is("slcn-screen-result", "negative"), value: "no" },
        ],
        "yet-to-clarify",
      ),
      {
        options: scale("ytc"),
        uses: ["flag:slcn", "stats", "summary"],
        note: "yes when slcn-screen-result = positive; no when negative; else yet-to-clarify.",
        from: "seed: Core Record field worked out from this page",
      },
    ),
  ],
});
