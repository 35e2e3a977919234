import { atReviewStage, is, isIn } from "../../conditions.ts";
import {
  byCases,
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

export const futureBehaviour = subSection({
  id: "future-behaviour",
  title: "Future behaviour that could harm others",
  guide:
    "Any harm, not only serious harm. One entry for each kind of behaviour. Judge impact by what could realistically happen, with the definitions shown beside the answer. Look at the next 12 months. Analysis: what could happen and why you say so.",
  example:
    "Another fight with boys from the other school, most likely on the 41 bus after three o'clock when he is with his cousin. Likely within weeks, because two have happened since September and both began there.",
  leaveOut:
    "What has happened already, which stays on “What happened, episode by episode”; what we will do about it, which goes to the plan.",
  questions: [
    single(
      "future-harm-foreseen",
      "Is there anything the young person might realistically do that would hurt or harm other people?",
      "core stage",
      scale("yes-no"),
      { uses: ["countersign"], hint: '"No" needs a reason; it can be one sentence.' },
    ),

    narrative("future-harm-none-reason", "What tells you that no one is likely to be harmed?", "core shown", {
      when: is("future-harm-foreseen", "no"),
    }),

    list(
      "future-behaviours",
      "Behaviours",
      "core shown",
      {
        entryName: "behaviour",
        entryLabel: "future-behaviours.type",
        columns: [
          "future-behaviours.victims",
          "future-behaviours.impact",
          "future-behaviours.likelihood",
          "future-behaviours.imminence",
          "future-behaviours.addressed",
        ],
        grid: {
          rows: "future-behaviours.impact",
          columns: "future-behaviours.likelihood",
          advice: "future-behaviours.grid",
          judgement: "rosh-judgement",
          seriousFrom: "major",
          words: {
            heading: "How much harm would it do, and how likely is it?",
            serious: "Serious harm: death, or injury to body or mind that is very hard to recover from",
            lesser: "Harm, but not serious harm. Nothing below this line raises risk of serious harm above Low",
            sooner: "What advises High advises Very high if it is likely or very likely and could come any time now.",
          },
        },
      },
      [
        single("future-behaviours.type", "What kind of behaviour?", "core shown", scale("future-behaviour-type"), {
          uses: ["stats"],
        }),
        narrative("future-behaviours.description", "What exactly might happen?", "core shown", {
          uses: ["report:psr"],
          hint: "Plain words a stranger can picture.",
        }),
        multi("future-behaviours.victims", "Who might be harmed?", "core shown", scale("victim-type"), {
          short: "Who may be hurt",
          uses: ["flag:risk-to-children", "flag:staff-safety"],
          note: "A particular person: record who in specific-victim-details, not here. Child as victim prompts risk-to-children; staff prompts staff-safety-concern.",
        }),
        judgement("future-behaviours.impact", "How much harm would it do?", "core shown", scale("impact"), {
          short: "Impact",
          uses: ["countersign"],
          hint: "Major and critical are serious harm.",
        }),
        narrative("future-behaviours.context", "When, where, with whom and after what would it happen?", "core shown", {
          uses: ["plan"],
          note: "Triggers, setting, state of mind, what makes it more or less likely. Feeds changing circumstances.",
          from: "seed 002",
        }),
        judgement("future-behaviours.likelihood", "How likely is it?", "core shown", scale("likelihood"), {
          short: "Likelihood",
          uses: ["countersign"],
        }),
        judgement("future-behaviours.imminence", "How soon could it be?", "core shown", scale("imminence"), {
          short: "How soon",
          uses: ["summary"],
        }),
        narrative(
          "future-behaviours.evidence",
          "Why do you say so? (for the impact, likelihood and timing)",
          "core shown",
          { hint: "One box for all three; link the episodes and behaviours it rests on.", from: "seed 002" },
        ),
        narrative("future-behaviours.protective", "What makes it less likely or less harmful?", "further never", {
          uses: ["plan"],
        }),
        single("future-behaviours.setting", "Where does this apply?", "further never", scale("setting"), {
          uses: ["report:custody"],
        }),
        computed(
          "future-behaviours.serious",
          "Serious harm?",
          "core never",
          byCases(
            [
              { when: isIn("future-behaviours.impact", "major", "critical"), value: "yes" },
              { when: isIn("future-behaviours.impact", "minor", "moderate"), value: "no" },
            ],
            null,
          ),
          { options: scale("yes-no"), uses: ["countersign"], note: "Yes when impact is major or critical." },
        ),
        computed(
          "future-behaviours.grid",
          "What the grid suggests",
          "core never",
          worked("future-behaviour-grid", [
            "future-behaviours.impact",
            "future-behaviours.likelihood",
            "future-behaviours.imminence",
          ]),
          { options: scale("rosh"), uses: ["countersign"], note: "From `## impact-likelihood-grid`; advice only." },
        ),
        single("future-behaviours.status", "Is it still a concern?", "core shown", scale("entry-status"), {
          when: atReviewStage,
          note: "Ended entries stay readable but leave the summary.",
        }),
        computed(
          "future-behaviours.addressed",
          "Targets, controls and contingency entries for it",
          "core never",
          worked("future-behaviours-addressed", [
            "future-behaviours.type",
            "plan-targets.links",
            "plan-targets.want",
            "external-controls.links",
            "external-controls.type",
            "contingency-others.links",
            "contingency-others.change",
          ]),
          { short: "Answered in the plan by", uses: ["plan"], note: "None: consistency warning." },
        ),
      ],
      {
        when: is("future-harm-foreseen", "yes"),
        uses: ["summary", "plan", "countersign", "report:custody", "report:psr"],
        note: "Establishment staff may add and update entries, but not the judgements.",
        from: "seed 002",
      },
    ),
  ],
});
