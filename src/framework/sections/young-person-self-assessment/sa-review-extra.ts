import { subSection } from "../../define.ts";
import { own } from "../../define-self-assessment.ts";

export const saReviewExtra = subSection({
  id: "sa-review-extra",
  title: "Extra for the review form",
  guide:
    "Ask before the topic pages. Praise first. The young person's own answers; facts as they see them, not your analysis.",
  example:
    "On 12 April she said, ‘Best thing is I sleep at my dad's on Fridays now. Hardest is getting up.’ She wants Tuesday's session later, so I wrote, ‘Can we start at eleven?’",
  leaveOut: "Progress that you see but they did not name, which goes to “Overall progress”.",
  questions: [
    own.say("sar-changed", "Since last time, the best thing that changed is…", {
      third: "Since last time, the best thing for someone like me is…",
      forms: ["review"],
      beside: "progress-child-view",
    }),
    own.say("sar-harder", "The hardest thing has been…", {
      third: "The hardest thing for someone like me has been…",
      prompts: "any-answer",
      forms: ["review"],
      beside: "progress-child-view",
    }),
    own.pick("sar-worker", "My worker listens to me and does what they say", "sa-often", {
      third: "My worker listens",
      forms: ["review"],
      beside: "working-relationship",
      besideFor: "manager",
      note: 'Not shown to the worker in full: the manager sees a "never".',
    }),
    own.say("sar-plan-change", "I want to change this in my plan", {
      third: "I want to change this in my plan",
      forms: ["review"],
      beside: "plan-child-comment",
    }),
  ],
});
