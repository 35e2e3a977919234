import { atReviewStage } from "../../conditions.ts";
import { choices, computed, list, narrative, scale, shortText, single, subSection, worked } from "../../define.ts";

export const desistanceFactorsSection = subSection({
  id: "desistance-factors-section",
  title: "Factors for and against desistance",
  titlePrevention: "What helps and what gets in the way",
  guide:
    '"For" helps the young person stay out of offending; "against" pulls towards it. One entry per real influence, not one per topic. Rate how much it shapes behaviour now, not how bad it is. This is analysis: give the reason for each rating.',
  example:
    "For: her aunt. Since moving there in May she has been home by nine and has not seen the old group. She says, ‘I don't want to let her down’, so we rate this strong.",
  leaveOut:
    "Facts already on their own page, and how all the factors work together, which goes in Explanations and conclusions.",
  questions: [
    list(
      "desistance-factors",
      "Factors",
      "core stage",
      { entryName: "factor", entryLabel: "desistance-factors.description" },
      [
        single("desistance-factors.category", "Topic", "core shown", scale("desistance-category"), {
          uses: ["stats"],
          prefilled: true,
          note: "The 18 topics.",
        }),
        single("desistance-factors.direction", "For or against?", "core shown", scale("direction"), {
          uses: ["stats"],
          prefilled: true,
          note: "Filled when added from a topic: strengths are for, flagged answers against.",
        }),
        narrative("desistance-factors.description", "What is it, in one or two sentences?", "core shown", {
          uses: ["plan", "report:psr"],
          hint: "Say what it is and how it works on them.",
        }),
        single("desistance-factors.strength", "How strong is its pull now?", "core shown", scale("strength"), {
          uses: ["stats", "summary"],
          note: "Definitions in `## scales`.",
        }),
        shortText("desistance-factors.source", "Where it comes from", "further never", {
          prefilled: true,
          note: 'Filled by "add as factor" with the question it was added from.',
        }),
        single(
          "desistance-factors.child-agrees",
          "Does the young person see it this way?",
          "further never",
          scale("agreement"),
          { uses: ["plan"] },
        ),
        single(
          "desistance-factors.changeable",
          "Can our work change it?",
          "further never",
          choices("Yes, soon", "Yes, over time", "Hardly", "No, but we can soften it"),
          { uses: ["plan"], hint: "Helps choose targets." },
        ),
        single("desistance-factors.change", "Since the last stage", "further shown", scale("factor-change"), {
          when: atReviewStage,
          uses: ["stats"],
          noCarry: true,
          note: "New, stronger, same, weaker, ended; ended entries stay in the history. Said anew at each stage; only what has ended stays so.",
        }),
      ],
      {
        prevention: "Factors that help or hinder staying out of trouble",
        uses: ["summary", "plan", "report:psr", "report:ro", "stats"],
        note: 'Entries can be made from any topic with one action ("add as factor"); category and source are then filled. At least one for and one against (warning, not a stop).',
        from: "seed 000, 002, 003",
      },
    ),

    computed(
      "desistance-balance",
      "Balance of factors",
      "core never",
      worked("desistance-balance", [
        "desistance-factors.category",
        "desistance-factors.direction",
        "desistance-factors.strength",
        "desistance-factors.change",
      ]),
      { uses: ["summary"], note: "Counts and strengths by topic, both sides; no total score." },
    ),

    computed(
      "desistance-unused-topics",
      "Topics with a concern but no factor",
      "core never",
      worked("desistance-unused-topics", "everything"),
      {
        note: 'Prompt only: a topic with a flagged answer (or a multi of concern with any-but-none) and no "against" entry in its category, and the same for ticked strengths.',
      },
    ),
  ],
});
