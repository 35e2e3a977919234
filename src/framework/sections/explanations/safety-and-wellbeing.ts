import { atReviewStage, is, isIn, or } from "../../conditions.ts";
import {
  choices,
  computed,
  judgement,
  list,
  multi,
  narrative,
  scale,
  single,
  subSection,
  worked,
} from "../../define.ts";

export const safetyAndWellbeing = subSection({
  id: "safety-and-wellbeing",
  title: "Safety and well-being",
  guide:
    "Harm that could come to the young person: from what they do, from how they live, or from what others do or fail to do. One entry for each outcome you fear. Look at the next 12 months. Analysis: use the facts recorded earlier.",
  example:
    "She could be hurt by the older man who pays for her taxis. Likely in the coming month, because she was missing for three nights in October and says, ‘He gets angry when I don't answer.’",
  leaveOut:
    "Harm to other people, which goes to “Future behaviour that could harm others”; signs and facts about those who use her, which go to “Exploitation and harmful groups”.",
  questions: [
    single(
      "adverse-outcome-foreseen",
      "Is there any harm that could realistically come to the young person?",
      "core stage",
      scale("yes-no"),
      { uses: ["countersign"], hint: '"No" needs a reason; it can be one sentence.' },
    ),

    narrative("adverse-outcome-none-reason", "What tells you that no harm is likely to come to them?", "core shown", {
      when: is("adverse-outcome-foreseen", "no"),
    }),

    list(
      "adverse-outcomes",
      "Outcomes we fear for the young person",
      "core shown",
      {
        entryName: "outcome",
        entryLabel: "adverse-outcomes.type",
        columns: [
          "adverse-outcomes.cause",
          "adverse-outcomes.impact",
          "adverse-outcomes.likelihood",
          "adverse-outcomes.imminence",
          "adverse-outcomes.addressed",
        ],
        grid: {
          rows: "adverse-outcomes.impact",
          columns: "adverse-outcomes.likelihood",
          advice: "adverse-outcomes.grid",
          judgement: "sawb-judgement",
          seriousFrom: "major",
          words: {
            heading: "How badly would the young person be harmed, and how likely is it?",
            serious: "Serious harm: the young person might die, be changed for good, or find it hard to recover",
            lesser:
              "Harm from which they would recover. It still raises the concern, up to High, the more likely it is",
            sooner: "What advises High advises Very high if it could come any time now.",
          },
        },
      },
      [
        single("adverse-outcomes.type", "What kind of harm?", "core shown", scale("adverse-outcome-type"), {
          uses: ["stats", "flag:self-harm", "flag:suicide"],
          note: "physical-harm and death raise core record alerts.",
          from: "seed 002",
        }),
        multi("adverse-outcomes.cause", "Where would it come from?", "core shown", scale("harm-cause"), {
          short: "Where from",
          uses: ["stats", "flag:self-harm", "flag:suicide"],
          from: "seed 002",
        }),
        narrative(
          "adverse-outcomes.description",
          "What exactly might happen, and who or what is behind it?",
          "core shown",
          { uses: ["report:psr"] },
        ),
        judgement(
          "adverse-outcomes.impact",
          "How badly would the young person be harmed?",
          "core shown",
          scale("impact-self"),
          { short: "Impact", uses: ["countersign"] },
        ),
        narrative("adverse-outcomes.context", "When, where and after what would it happen?", "core shown", {
          uses: ["plan"],
          hint: "Triggers, places, people, states of mind.",
        }),
        judgement("adverse-outcomes.likelihood", "How likely is it?", "core shown", scale("likelihood"), {
          short: "Likelihood",
          uses: ["countersign"],
        }),
        judgement("adverse-outcomes.imminence", "How soon could it be?", "core shown", scale("imminence"), {
          short: "How soon",
          uses: ["summary"],
        }),
        narrative(
          "adverse-outcomes.evidence",
          "Why do you say so? (for the impact, likelihood and timing)",
          "core shown",
        ),
        narrative("adverse-outcomes.protective", "What protects them?", "further never", { uses: ["plan"] }),
        single("adverse-outcomes.setting", "Where does this apply?", "further never", scale("setting"), {
          uses: ["report:custody"],
        }),
        computed(
          "adverse-outcomes.grid",
          "What the grid suggests",
          "core never",
          worked("adverse-outcome-grid", [
            "adverse-outcomes.impact",
            "adverse-outcomes.likelihood",
            "adverse-outcomes.imminence",
          ]),
          { options: scale("sawb"), uses: ["countersign"], note: "From `## impact-likelihood-grid`; advice only." },
        ),
        single("adverse-outcomes.status", "Is it still a concern?", "core shown", scale("entry-status"), {
          when: atReviewStage,
        }),
        computed(
          "adverse-outcomes.addressed",
          "Targets, controls and contingency entries for it",
          "core never",
          worked("adverse-outcomes-addressed", [
            "adverse-outcomes.type",
            "plan-targets.links",
            "plan-targets.want",
            "external-controls.links",
            "external-controls.type",
            "contingency-safety.links",
            "contingency-safety.change",
          ]),
          { short: "Answered in the plan by", uses: ["plan"], note: "None: consistency warning." },
        ),
      ],
      {
        when: is("adverse-outcome-foreseen", "yes"),
        uses: ["summary", "plan", "countersign", "report:custody", "report:psr"],
        note: "Establishment staff may add and update entries.",
        from: "seed 002",
      },
    ),

    narrative("safety-child-view", "What would make the young person feel safer, in their words?", "core stage", {
      when: or(is("adverse-outcome-foreseen", "yes"), isIn("sawb-judgement", "medium", "high", "very-high")),
      uses: ["plan", "report:psr", "child-voice:sa-safety"],
    }),

    computed(
      "sawb-grid-advice",
      "What the entries suggest",
      "core never",
      worked("sawb-grid-advice", ["adverse-outcome-foreseen", "adverse-outcomes.grid", "adverse-outcomes.status"]),
      { options: scale("sawb"), note: "Highest adverse-outcomes.grid of current entries." },
    ),

    judgement("sawb-judgement", "Overall safety and well-being concern", "core stage", scale("sawb"), {
      uses: ["summary", "flag:safety-wellbeing", "countersign", "stats", "report:psr"],
      yjsOnly: true,
      note: "Always asked.",
      from: "seed 002",
    }),

    narrative("sawb-reason", "Why this level of safety and well-being concern?", "core stage", {
      when: or(is("adverse-outcome-foreseen", "yes"), isIn("sawb-judgement", "medium", "high", "very-high")),
      uses: ["report:psr"],
      yjsOnly: true,
      note: "Otherwise adverse-outcome-none-reason is the reason.",
    }),

    single(
      "safeguarding-referral",
      "Has a referral been made to children's services for this?",
      "core shown",
      choices("Not needed", "Made", "Already open there", "Needed, not made yet"),
      {
        when: isIn("sawb-judgement", "medium", "high", "very-high"),
        uses: ["summary", "countersign", "plan"],
        hint: "Local safeguarding procedures come first, not this form.",
      },
    ),

    narrative("safeguarding-referral-details", "When, to whom, and what was decided?", "core shown", {
      when: isIn("safeguarding-referral", "made", "already-open-there", "needed-not-made-yet"),
      uses: ["plan"],
      note: "Needed, not made yet: task for today to owner and manager.",
    }),
  ],
});
