import { flagged, has, is, isEmpty, or } from "../../conditions.ts";
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

export const mentalHealth = subSection({
  id: "mental-health",
  title: "Emotional development and mental health",
  guide:
    "The first seven questions here, with the three on self-harm and suicide on the next page, are the mental half of the health screening tool. Go gently: the young person may stop or skip. If you think they are in danger now, get help first and write later. Record facts: what was seen, what the young person says and what others report.",
  example:
    "Since her move in January she sleeps about four hours, her foster carer says. She told us on 6 February, ‘My head won't switch off.’ Drawing helps. We recommend asking the GP to see her this month.",
  leaveOut:
    "Self-harm, thoughts of suicide and grief, which go on the next page: Self-harm, suicide, bereavement and loss. Your own diagnosis.",
  questions: [
    single("mh-known", "Has the young person had help for mental health, or a diagnosis?", "core stage", scale("cpn"), {
      uses: [
        "desistance:emotional-mental-health",
        "flag:mental-health",
        "stats",
        "summary",
        "child-voice:health-and-feelings",
        "report:psr",
        "report:custody",
      ],
      note: "Screening item 1.",
    }),

    single(
      "mh-low-mood",
      "Have they felt very low, hopeless or lost interest in things for two weeks or more?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:emotional-mental-health", "flag:mental-health", "stats", "child-voice:health-and-feelings"],
        note: "Item 2.",
      },
    ),

    single("mh-worry", "Do worry, panic or fear get in the way of daily life?", "core stage", scale("ytc"), {
      uses: ["desistance:emotional-mental-health", "flag:mental-health", "stats", "child-voice:health-and-feelings"],
      note: "Item 3.",
    }),

    single(
      "mh-trauma",
      "Do bad memories, nightmares or being always on guard trouble them after something frightening?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:emotional-mental-health", "flag:mental-health", "stats", "child-voice:health-and-feelings"],
        hint: "Do not ask for the story of the event.",
        note: "Item 4.",
      },
    ),

    single(
      "mh-strong-feelings",
      "Do their moods or temper swing so fast or so strongly that they cannot manage them?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:emotional-mental-health", "flag:mental-health", "stats", "child-voice:behaviour"],
        note: "Item 5.",
      },
    ),

    single("mh-sleep-appetite", "Has sleep or eating changed for the worse?", "core stage", scale("ytc"), {
      uses: ["desistance:emotional-mental-health", "flag:mental-health", "stats", "child-voice:health-and-feelings"],
      note: "Item 6.",
    }),

    single(
      "mh-unusual",
      "Do they hear or see things others do not, or believe people plot against them, beyond what the facts support?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:emotional-mental-health", "flag:mental-health", "stats", "report:custody"],
        note: "Item 7. A real threat is not a symptom: check gang-threat and drug use. yes prompts same-day mental health advice.",
      },
    ),

    multi(
      "mental-strengths",
      "What is going well with feelings and mental health?",
      "further shown",
      choices(
        "Mostly happy or calm",
        "Talks about feelings",
        "Has ways to cope",
        "Feels loved or valued",
        "Hopeful about the future",
        "Takes up help",
        "Gets over setbacks",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: has("strength-topics", "emotional-mental-health"),
        uses: ["desistance:emotional-mental-health", "plan", "child-voice:health-and-feelings"],
      },
    ),

    list(
      "mh-diagnoses",
      "Mental health conditions and past help",
      "further shown",
      { entryName: "condition", entryLabel: "mh-diagnoses.condition" },
      [
        shortText("mh-diagnoses.condition", "Condition or reason for help", "further shown"),
        single(
          "mh-diagnoses.status",
          "Status",
          "further shown",
          choices("Diagnosed", "Being assessed", "On a waiting list", "Past", "Suspected"),
        ),
        partialDate("mh-diagnoses.from", "From", "further never", { uses: ["timeline:health"] }),
        partialDate("mh-diagnoses.to", "To", "further never", { uses: ["timeline:health"] }),
        shortText("mh-diagnoses.help", "Help given, and did it work?", "further never"),
      ],
      {
        when: flagged("mh-known"),
        uses: ["desistance:emotional-mental-health", "report:psr", "report:custody", "timeline:health"],
        note: "At least one entry when shown. Neuro-disability is in neuro-conditions.",
      },
    ),

    multi(
      "mh-crisis",
      "Has the young person ever needed urgent mental health care?",
      "further shown",
      choices(
        "Accident and emergency",
        "Crisis team",
        "Hospital stay",
        "Held under the Mental Health Act",
        "Police place of safety",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: is("mental-screen-result", "positive"),
        uses: ["desistance:emotional-mental-health", "summary", "report:custody"],
        note: "Dates go in mh-diagnoses.",
      },
    ),

    single(
      "mh-support-status",
      "Where are things with mental health and emotional support?",
      "further shown",
      scale("support-status"),
      {
        when: is("mental-screen-result", "positive"),
        uses: ["desistance:emotional-mental-health", "stats", "plan", "summary"],
        from: "public: KPI 4 counts need found, help offered, help attended",
      },
    ),

    multi(
      "emotional-development",
      "Which of these are hard for the young person?",
      "further never",
      choices(
        "Naming feelings",
        "Calming down",
        "Trusting others",
        "Accepting comfort",
        "Feeling guilt or care for others",
        "Coping with shame",
        "Coping with change or being let down",
        "Fear of being left",
        "Acting younger than their age",
      ),
      { uses: ["desistance:emotional-mental-health", "plan"] },
    ),

    shortText("mh-triggers", "What tends to set off distress, and what are the early signs?", "further never", {
      when: is("mental-screen-result", "positive"),
      uses: ["desistance:emotional-mental-health", "plan", "summary", "report:custody"],
    }),

    ref("mental-coping", "What they do to cope", "further never", ["coping", "coping-ways"], {
      uses: ["plan"],
      note: "Asked once, in Resilience and goals (part 20). Editable here.",
    }),

    narrative(
      "mental-detail",
      "What should the reader know about feelings and mental health, and what do you recommend?",
      "further shown",
      {
        when: flagged(
          "mh-known",
          "mh-low-mood",
          "mh-worry",
          "mh-trauma",
          "mh-strong-feelings",
          "mh-sleep-appetite",
          "mh-unusual",
        ),
        uses: ["desistance:emotional-mental-health", "plan", "report:psr", "report:ro", "report:custody"],
        from: "seed: positive answer needs further information and a recommendation; local rule refers to a psychologist or CAMHS",
      },
    ),

    computed(
      "mental-screen-result",
      "Mental health screen",
      "further never",
      byCases(
        [
          {
            when: or(
              flagged("mh-known", "self-harm", "suicide-thoughts", "suicide-attempt"),
              is("mh-low-mood", "yes"),
              is("mh-worry", "yes"),
              is("mh-trauma", "yes"),
              is("mh-strong-feelings", "yes"),
              is("mh-sleep-appetite", "yes"),
              is("mh-unusual", "yes"),
            ),
            value: "positive",
          },
          {
            when: or(
              isEmpty("mh-known"),
              is("mh-known", "yet-to-clarify"),
              isEmpty("mh-low-mood"),
              is("mh-low-mood", "yet-to-clarify"),
              isEmpty("mh-worry"),
              is("mh-worry", "yet-to-clarify"),
              isEmpty("mh-trauma"),
              is("mh-trauma", "yet-to-clarify"),
              isEmpty("mh-strong-feelings"),
              is("mh-strong-feelings", "yet-to-clarify"),
              isEmpty("mh-sleep-appetite"),
              is("mh-sleep-appetite", "yet-to-clarify"),
              isEmpty("mh-unusual"),
              is("mh-unusual", "yet-to-clarify"),
              isEmpty("self-harm"),
              is("self-harm", "yet-to-clarify"),
              isEmpty("suicide-thoughts"),
              is("suicide-thoughts", "yet-to-clarify"),
              isEmpty("suicide-attempt"),
              is("suicide-attempt", "yet-to-clarify"),
            ),
            value: "not-complete",
          },
        ],
        "negative",
      ),
      {
        options: choices("Positive", "Negative", "Not complete"),
        uses: ["stats"],
        note: "positive when flagged(mh-known) or any of mh-low-mood, mh-worry, mh-trauma, mh-strong-feelings, mh-sleep-appetite, mh-unusual is yes or flagged(self-harm, suicide-thoughts, suicide-attempt); not-complete when none and one is unanswered or yet-to-clarify; else negative.",
      },
    ),

    computed(
      "mental-health-concerns",
      "Mental health concern",
      "further never",
      byCases(
        [
          { when: is("mental-screen-result", "positive"), value: "yes" },
          { when: is("mental-screen-result", "negative"), value: "no" },
        ],
        "yet-to-clarify",
      ),
      {
        options: scale("ytc"),
        uses: ["flag:mental-health", "stats", "summary"],
        note: "yes when mental-screen-result = positive; no when negative; else yet-to-clarify.",
        from: "seed: Core Record field worked out from this page",
      },
    ),
  ],
});
