import { and, flagged, has, is, isIn, not, or } from "../../conditions.ts";
import {
  byCases,
  choices,
  computed,
  list,
  multi,
  narrative,
  number,
  partialDate,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const substanceMisuse = subSection({
  id: "substance-misuse",
  title: "Substance misuse",
  guide:
    "Record use as facts: what, how much, how often, how taken, how paid for. Whether it drives behaviour is for Explanations and Conclusions. Use just before or during an incident is recorded with that incident, in What happened, episode by episode.",
  example:
    "Cannabis since age 13, now two or three joints an evening, smoked, about £40 a week from his own wages, he told us on 10 June: ‘It's how I sleep.’ His mother smells it most nights. He asks for help.",
  leaveOut:
    "How much and how often they drink, which goes in Alcohol screening (AUDIT), and money owed to dealers, which goes in Exploitation and harmful groups.",
  questions: [
    single("tobacco-vape-use", "Does the young person smoke or vape?", "further never", scale("cpn"), {
      uses: ["desistance:substance-misuse", "stats", "child-voice:smoking-drinking-drugs", "report:custody"],
      hint: "Say so only; no story needed for tobacco or nicotine alone.",
      note: "Opened from the young person's own answer (sa-smoke) or by choice.",
    }),

    single(
      "drug-use",
      "Does the young person use drugs, solvents, gas, or medicines not meant for them?",
      "core stage",
      scale("cpn"),
      {
        uses: [
          "desistance:substance-misuse",
          "flag:substance",
          "stats",
          "summary",
          "child-voice:smoking-drinking-drugs",
          "report:psr",
          "report:custody",
        ],
        hint: "Previously means none in the last three months.",
      },
    ),

    single(
      "substance-concerns",
      "Is drink, drugs or vaping causing problems for the young person or for others?",
      "core shown",
      scale("ytc"),
      {
        when: flagged("drug-use", "alcohol-ever", "tobacco-vape-use"),
        uses: [
          "desistance:substance-misuse",
          "flag:substance",
          "stats",
          "child-voice:smoking-drinking-drugs",
          "report:psr",
          "report:ro",
        ],
        hint: "Health, mood, school, money, safety, family.",
      },
    ),

    multi(
      "substance-strengths",
      "What is going well about drink and drugs?",
      "further shown",
      choices(
        "Does not use",
        "Has cut down or stopped",
        "Wants to cut down or stop",
        "Knows the risks",
        "Friends or family do not use",
        "Takes up help",
        "Has things they would rather do",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: has("strength-topics", "substance-misuse"),
        uses: ["desistance:substance-misuse", "plan", "child-voice:smoking-drinking-drugs"],
      },
    ),

    list(
      "substances",
      "Substances used",
      "further shown",
      { entryName: "substance", entryLabel: "substances.substance" },
      [
        single("substances.substance", "Substance", "further shown", scale("substance"), {
          hint: "Street name in the note.",
        }),
        single(
          "substances.status",
          "Used now?",
          "further shown",
          choices("Now", "In the past", "Tried once or twice", "Suspected"),
        ),
        number(
          "substances.age-first",
          "Age first used",
          "further never",
          { from: 0, to: 25 },
          { uses: ["timeline:substance"], note: "0 to 25; not above current age." },
        ),
        partialDate("substances.last-used", "Last used", "further shown", { uses: ["report:custody"] }),
        single("substances.frequency", "How often", "further shown", scale("substance-frequency")),
        shortText("substances.amount", "How much at a time", "further never"),
        single("substances.route", "How taken", "further shown", scale("substance-route"), {
          uses: ["report:custody"],
          note: "`inject` is flagged.",
        }),
        single(
          "substances.with",
          "Who with",
          "further never",
          choices("Alone", "Friends", "Family", "Partner", "Adults who supply", "Mixed", "Yet to clarify"),
        ),
        multi(
          "substances.paid",
          "How they get it or pay",
          "further never",
          choices(
            "Own money",
            "Given",
            "Shared",
            "On credit",
            "Swaps or works for it",
            "Steals to pay",
            "Sells to pay",
            "Prescribed to someone else",
            "Yet to clarify",
          ),
          { uses: ["plan"], note: "`On credit`, `Swaps or works for it` point to the exploitation page." },
        ),
        single(
          "substances.wants-change",
          "Wants to change this?",
          "further shown",
          choices("Yes", "Unsure", "No", "Already changing", "Yet to clarify"),
          { uses: ["plan"] },
        ),
        shortText("substances.note", "Note", "further never"),
      ],
      {
        when: flagged("drug-use", "substance-concerns"),
        uses: ["desistance:substance-misuse", "stats", "report:custody", "report:psr", "timeline:substance"],
        note: "One entry per substance. Alcohol amounts are in the alcohol screen; add alcohol here only for age first used or route.",
      },
    ),

    multi(
      "substance-harms",
      "Which of these have happened?",
      "further shown",
      choices(
        "Overdose or hospital",
        "Passed out",
        "Bad trip or saw or heard things",
        "Mixes substances",
        "Injects or shares equipment",
        "Uses alone",
        "Uses at school or work",
        "Drives or rides after using",
        "Unsafe sex after using",
        "Arguments or fights",
        "Debt",
        "Withdrawal when stopping",
        "Health harm (chest or bladder or teeth)",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: or(flagged("drug-use", "substance-concerns"), is("audit-refer", "yes")),
        uses: ["desistance:substance-misuse", "plan", "summary", "report:custody"],
      },
    ),

    single(
      "withdrawal-risk",
      "Could the young person become unwell if they stop suddenly?",
      "further shown",
      scale("ytc"),
      {
        when: or(flagged("drug-use", "substance-concerns"), is("audit-refer", "yes"), is("custody-recent-use", "yes")),
        uses: ["desistance:substance-misuse", "summary", "report:custody", "report:bail"],
        noCarry: true,
        hint: "Alcohol, benzodiazepines, gabapentinoids and opioids matter most.",
        note: "yes or yet-to-clarify before custody: tell the establishment by phone.",
      },
    ),

    multi(
      "substance-reasons",
      "Why does the young person say they use?",
      "further never",
      choices(
        "To relax or sleep",
        "To forget or cope",
        "For fun",
        "To fit in",
        "Boredom",
        "To manage ADHD or pain",
        "Habit or craving",
        "Pressure",
        "Yet to clarify",
      ),
      { when: flagged("drug-use", "substance-concerns"), uses: ["desistance:substance-misuse", "plan"] },
    ),

    single(
      "substance-support-status",
      "Where are things with help for drink or drugs?",
      "further shown",
      scale("support-status"),
      {
        when: or(flagged("drug-use", "substance-concerns"), is("audit-positive", "yes")),
        uses: ["desistance:substance-misuse", "stats", "plan", "summary"],
        from: "public: KPI 5 counts need found, help offered, help attended",
      },
    ),

    shortText("substance-past-help", "What has helped or not helped before?", "further never", {
      uses: ["desistance:substance-misuse", "plan"],
    }),

    narrative(
      "substance-detail",
      "What should the reader know about drink and drugs, and what do you recommend?",
      "further shown",
      {
        when: or(flagged("drug-use", "substance-concerns"), is("audit-positive", "yes")),
        uses: ["desistance:substance-misuse", "plan", "report:psr", "report:ro", "report:custody"],
        note: "Use in the family is kept in people.worries.",
      },
    ),

    computed(
      "substance-misuse-concerns",
      "Substance misuse concern",
      "further never",
      byCases(
        [
          {
            when: or(is("drug-use", "currently"), is("substance-concerns", "yes"), is("audit-refer", "yes")),
            value: "yes",
          },
          {
            when: and(
              isIn("drug-use", "previously", "never"),
              not(isIn("substance-concerns", "yes", "yet-to-clarify")),
              is("audit-refer", "no"),
            ),
            value: "no",
          },
        ],
        "yet-to-clarify",
      ),
      {
        options: scale("ytc"),
        uses: ["flag:substance", "stats", "summary"],
        note: "yes when drug-use = currently or substance-concerns = yes or audit-refer = yes; no when drug-use in (previously, never) and substance-concerns is not yes or yet-to-clarify and audit-refer = no; else yet-to-clarify.",
        from: "seed: Core Record field worked out from this page",
      },
    ),
  ],
});
