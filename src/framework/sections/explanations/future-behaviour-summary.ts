import { and, atReviewStage, is, isIn, isNot, or } from "../../conditions.ts";
import { choices, computed, judgement, narrative, ref, scale, subSection, worked } from "../../define.ts";

export const futureBehaviourSummary = subSection({
  id: "future-behaviour-summary",
  title: "Judgements about others and reoffending",
  titlePrevention: "Judgements about others and behaviour",
  guide:
    "Harm is not the same as serious harm. Serious harm means death, or injury to body or mind that is very hard to recover from. Only youth justice service staff set these judgements. Judgements and the reasons for them, not new facts.",
  example:
    "Medium: D. has twice threatened with a bottle when cornered, but never used it, stops when an adult steps in, and has had no fight since June. A high rating would need signs that serious harm is likely now.",
  leaveOut:
    "Each single thing that might happen, which goes to “Future behaviour that could harm others”; and harm to the young person, which goes to “Safety and well-being”.",
  questions: [
    computed(
      "rosh-grid-advice",
      "What the entries suggest",
      "core never",
      worked("rosh-grid-advice", ["future-harm-foreseen", "future-behaviours.grid", "future-behaviours.status"]),
      {
        options: scale("rosh"),
        note: "Highest future-behaviours.grid of current entries, with the imminence step. Shown with definitions beside the answer.",
      },
    ),

    judgement("rosh-judgement", "Risk of serious harm to others", "core stage", scale("rosh"), {
      uses: ["summary", "flag:rosh", "scaled-approach", "countersign", "stats", "report:psr"],
      yjsOnly: true,
      note: "Always asked, in every case type.",
      from: "seed 002",
    }),

    narrative("rosh-reason", "Why this level of risk of serious harm?", "core stage", {
      when: or(is("future-harm-foreseen", "yes"), isIn("rosh-judgement", "medium", "high", "very-high")),
      uses: ["report:psr"],
      yjsOnly: true,
      note: "Otherwise future-harm-none-reason is the reason.",
    }),

    ref("lor-score-shown", "What the score suggests", "core never", ["indicative-lor"], {
      when: isNot("case-type", "prevention"),
      readOnly: true,
      uses: ["countersign"],
      note: "With yogrs-two-year in percent; read-only.",
    }),

    judgement("lor-judgement", "Likelihood of reoffending", "core stage", scale("lor"), {
      prevention: "Likelihood of offending",
      uses: ["summary", "flag:lor", "scaled-approach", "countersign", "stats", "report:psr"],
      yjsOnly: true,
      from: "seed 002",
    }),

    narrative("lor-reason", "Why this likelihood? Use the factors that can change, for and against", "core stage", {
      uses: ["report:psr"],
      yjsOnly: true,
    }),

    computed(
      "lor-difference",
      "Does your level differ from the score's?",
      "core never",
      worked("lor-difference", ["lor-judgement", "indicative-lor"]),
      {
        when: isNot("case-type", "prevention"),
        options: choices("Higher than the score", "Same", "Lower than the score", "No score"),
        uses: ["countersign", "stats"],
        note: "lor-judgement beside indicative-lor, level by level.",
      },
    ),

    narrative("lor-difference-reason", "Why is your level different from the score's?", "core shown", {
      when: isIn("lor-difference", "higher-than-the-score", "lower-than-the-score"),
      uses: ["countersign"],
      yjsOnly: true,
      from: "seed 002",
    }),

    judgement(
      "risk-to-children",
      "Is the young person assessed as a risk to children?",
      "core stage",
      scale("yes-no"),
      {
        uses: ["summary", "flag:risk-to-children", "countersign", "report:custody"],
        yjsOnly: true,
        note: "Means a risk of real harm to those under 18, beyond ordinary peer conflict (definition configurable).",
        from: "seed 002",
      },
    ),

    narrative("risk-to-children-reason", "Which children, what harm, and who has been told?", "core shown", {
      when: is("risk-to-children", "yes"),
      uses: ["flag:risk-to-children"],
      yjsOnly: true,
    }),

    narrative(
      "judgement-change-reason",
      "A judgement has changed since the last stage: what led to that?",
      "core shown",
      {
        when: and(atReviewStage, is("judgement-changed", "yes")),
        uses: ["countersign"],
        noCarry: true,
        hint: "One box for all judgements, safety and well-being included.",
      },
    ),

    computed(
      "judgement-changed",
      "Has any judgement changed since the last stage?",
      "core never",
      worked("judgement-changed", [
        "rosh-judgement",
        "lor-judgement",
        "sawb-judgement",
        "risk-to-children",
        "mappa-category",
        "mappa-level",
      ]),
      {
        options: scale("yes-no"),
        uses: ["countersign", "summary"],
        note: "Compares rosh, lor, sawb, risk-to-children, MAPPA; shows up or down arrows.",
      },
    ),
  ],
});
