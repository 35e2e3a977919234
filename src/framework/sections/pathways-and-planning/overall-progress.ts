import { and, atReviewStage, is, isIn } from "../../conditions.ts";
import { choices, narrative, scale, single, subSection } from "../../define.ts";

export const overallProgress = subSection({
  id: "overall-progress",
  title: "Overall progress",
  guide:
    "Reviews and closing only. Say what has got better, what has not, and who says so. Progress on each target is recorded with the target. Facts of what changed, then your analysis of what helped.",
  example:
    "Nine of ten sessions kept since May, and no call from school. His mum says evenings are calmer. He says, ‘I leave before it kicks off.’ Moving sessions to after lunch helped, because mornings are hard for him.",
  leaveOut:
    "Progress with one target, which is written with it on “Our intervention plan: my targets”; new facts, which go to their topic.",
  questions: [
    single("progress-overall", "How is it going overall?", "core stage", scale("progress"), {
      when: atReviewStage,
      uses: ["summary", "stats", "report:ro"],
      noCarry: true,
    }),

    narrative("progress-summary", "What has changed for the young person, and what helped?", "core stage", {
      when: atReviewStage,
      uses: ["report:ro", "report:psr"],
      noCarry: true,
      note: "Earlier texts stay readable by date.",
    }),

    narrative("progress-child-view", "What do the young person and carers say about progress?", "core stage", {
      when: atReviewStage,
      uses: ["report:ro", "child-voice:sa-progress"],
      noCarry: true,
    }),

    narrative("progress-setbacks", "What has not worked, and what will we do differently?", "further shown", {
      when: isIn("progress-overall", "mixed", "little", "worse"),
      uses: ["plan"],
      noCarry: true,
    }),

    single(
      "early-end",
      "Is progress good enough to ask to end early or lower the level?",
      "further never",
      choices("Yes, ask the court or panel", "Yes, lower the level of contact", "Not yet", "Does not apply"),
      {
        when: and(is("stage", "review"), is("case-type", "court-order")),
        uses: ["countersign", "stats"],
        from: "seed: early revocation",
      },
    ),
  ],
});
