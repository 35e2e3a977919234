import { subSection } from "../../define.ts";
import { own } from "../../define-self-assessment.ts";

export const saReviewExtra = subSection({
  id: "sa-review-extra",
  title: "Extra for the review form",
  guide: "Ask before the topic pages. Praise first.",
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
