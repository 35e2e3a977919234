import { and, any, compare, is, isNot } from "../../conditions.ts";
import { choices, computed, number, partialDate, scale, single, subSection, worked } from "../../define.ts";
import { scoreInputs } from "./score-inputs.ts";

export const scoreFacts = subSection({
  id: "score-facts",
  title: "Facts for the reconviction score",
  guide:
    "The score looks only at facts that cannot change: age, sex, history and kind of offence. It is about groups of people, not a verdict on this young person. Check the history; then use your judgement in Explanations and conclusions.",
  example:
    "History checked against police records on 14 May 2026: one caution is missing from our list, given by another force in August 2024, when she was 13. The force has been asked for the exact day.",
  leaveOut:
    "Reasons to think the likelihood is higher or lower than the score: those go in Judgements about others and reoffending.",
  questions: [
    single(
      "sanction-history-checked",
      "Is the list of earlier cautions and sentences complete, checked against police records?",
      "core stage",
      scale("ytc-good"),
      {
        when: isNot("case-type", "prevention"),
        uses: ["yogrs"],
        note: "Yet to clarify: the score is shown as provisional.",
      },
    ),

    number(
      "earlier-sanctions-entered",
      "How many earlier cautions or sentences are missing from the list?",
      "further shown",
      { from: 0, to: 99 },
      { when: is("sanction-history-checked", "no"), uses: ["yogrs"], note: "Added to the count." },
    ),

    partialDate("earlier-first-sanction-date", "Date of the first of them", "further shown", {
      when: and(is("sanction-history-checked", "no"), compare("earlier-sanctions-entered", ">=", 1)),
      uses: ["yogrs"],
    }),

    single("earlier-conviction-any", "Was any of them a conviction in court?", "further shown", scale("ytc"), {
      when: and(is("sanction-history-checked", "no"), compare("earlier-sanctions-entered", ">=", 1)),
      uses: ["yogrs"],
    }),

    computed(
      "previous-sanctions",
      "Number of earlier sanctions",
      "core never",
      worked("previous-sanctions", scoreInputs),
      {
        when: isNot("case-type", "prevention"),
        uses: ["yogrs", "stats"],
        note: "Outcomes with kind conviction or caution, not set aside, dated before the current one, one per date; plus earlier-sanctions-entered.",
      },
    ),

    computed(
      "first-sanction-date",
      "Date of first sanction",
      "core never",
      worked("first-sanction-date", scoreInputs),
      {
        when: isNot("case-type", "prevention"),
        uses: ["yogrs"],
        note: "Earliest of listed outcomes and earlier-first-sanction-date; the current one if none earlier.",
      },
    ),

    computed("age-first-sanction", "Age at first sanction", "core never", worked("age-first-sanction", scoreInputs), {
      when: isNot("case-type", "prevention"),
      uses: ["yogrs", "summary"],
      note: "Must be 10 or more and not above age-current-sanction.",
    }),

    computed(
      "age-first-conviction",
      "Age at first conviction",
      "core never",
      worked("age-first-conviction", scoreInputs),
      { when: isNot("case-type", "prevention"), uses: ["summary", "report:psr"], from: "seed 002" },
    ),

    computed(
      "age-first-sentence",
      "Age at first court sentence",
      "core never",
      worked("age-first-sentence", scoreInputs),
      { when: isNot("case-type", "prevention"), uses: ["summary", "report:psr"], from: "seed 002" },
    ),

    computed(
      "age-first-custody",
      "Age at first custodial sentence",
      "core never",
      worked("age-first-custody", scoreInputs),
      {
        when: any(is("outcomes.tier", "custody")),
        uses: ["summary", "report:psr"],
        note: "Own: as the age at first conviction, of the first outcome that is custody.",
      },
    ),

    computed(
      "age-current-sanction",
      "Age at current sanction",
      "core never",
      worked("age-current-sanction", scoreInputs),
      {
        when: isNot("case-type", "prevention"),
        uses: ["yogrs"],
        note: "On outcomes.conviction-date, else outcomes.date, of the current outcome; before sentence on the hearing date.",
      },
    ),

    computed(
      "score-follow-up-date",
      "Start of the two years the score looks ahead",
      "core never",
      worked("score-follow-up-date", scoreInputs),
      {
        when: isNot("case-type", "prevention"),
        uses: ["yogrs"],
        note: "Custody: release date; otherwise outcome date. If over two years ago: assessment date.",
        from: "public: OGRS3, Ministry of Justice Research Summary 7/09",
      },
    ),

    computed(
      "score-status-group",
      "First or repeat, caution or conviction",
      "core never",
      worked("score-status-group", scoreInputs),
      {
        when: isNot("case-type", "prevention"),
        options: choices(
          "First caution",
          "Repeat caution",
          "First conviction, nothing before",
          "Conviction after earlier sanctions",
        ),
        uses: ["yogrs"],
        note: "From kind of current outcome and previous-sanctions. Pending court outcome counts as conviction. Weights 0, 0.0831, 0.1261, 0.4631; the second is unverified.",
        from: "public: OGRS3, Ministry of Justice Research Summary 7/09",
      },
    ),

    computed(
      "score-offence-category",
      "Category of the current main offence",
      "core never",
      worked("score-offence-category", scoreInputs),
      {
        when: isNot("case-type", "prevention"),
        options: scale("reconviction-category"),
        uses: ["yogrs"],
        note: "offences.score-category of the primary offence of the current outcome.",
      },
    ),

    computed(
      "yogrs-one-year",
      "Chance of a new sanction within one year, in percent",
      "further never",
      worked("yogrs-one-year", scoreInputs),
      { when: isNot("case-type", "prevention"), uses: ["yogrs"], note: "Formula in facts.md 2.2." },
    ),

    computed(
      "yogrs-two-year",
      "Chance of a new sanction within two years, in percent",
      "core never",
      worked("yogrs-two-year", scoreInputs),
      {
        when: isNot("case-type", "prevention"),
        uses: ["yogrs", "summary", "report:psr", "countersign"],
        note: 'Whole percent, 1 to 99; show every input beside it ("how was this worked out?"). Named as an OGRS3-based score until the official weights are supplied.',
      },
    ),

    computed("yogrs-missing", "Why there is no score", "core never", worked("yogrs-missing", scoreInputs), {
      when: isNot("case-type", "prevention"),
      uses: ["yogrs"],
      note: "Lists missing inputs by name; a missing score never blocks saving, only completion of Explanations and conclusions (configurable).",
    }),

    computed(
      "indicative-lor",
      "Level the score points to",
      "core never",
      worked("indicative-lor", ["yogrs-two-year"]),
      {
        when: isNot("case-type", "prevention"),
        options: scale("lor"),
        uses: ["yogrs", "countersign"],
        note: "Cut-offs in `## score-cut-offs`.",
      },
    ),
  ],
});
