import { subSection } from "../../define.ts";
import { own } from "../../define-self-assessment.ts";

export const myFuture = subSection({
  id: "my-future",
  title: "My future",
  guide:
    "End this page on something good. These answers start My plan. The young person's own answers, in their words; neither facts checked nor analysis.",
  example:
    "He laughed and said, ‘I'm good at fixing bikes and getting my brother to sleep.’ In a year he wants ‘a key to my own door’. Typed as spoken, with him watching the screen.",
  leaveOut: "A goal that you would like them to have; steps towards theirs go to “Our intervention plan: my targets”.",
  questions: [
    own.say("sa-good-at", "I am good at…", {
      third: "Someone like me is good at…",
      pictures: ["sport", "cooking", "fixing", "music", "caring", "making people laugh", "gaming", "art", "animals"],
      beside: "good-at",
    }),
    own.say("sa-future-goals", "In a year I want to…", {
      third: "In a year someone like me wants to…",
      beside: "goals-own-words",
      note: "Copied to My plan when the young person agrees.",
    }),
    own.pick("sa-future-hope", "I think my life will go well", "sa-agree", {
      third: "Someone like me thinks life will go well",
      prompts: ["not-really", "no"],
      beside: "belief-in-change",
    }),
    own.pickSome("sa-future-wants", "I want help with…", "sa-help-list", {
      third: "Someone like me wants help with…",
      beside: "plan-targets",
      hint: "Pick up to three.",
      note: "The picks are offered as first targets.",
    }),
    own.say("sa-future-worry", "I worry about…", {
      third: "Someone like me worries about…",
      prompts: "any-answer",
      beside: "safety-child-view",
      note: "The worker reads it the same day.",
    }),
  ],
});
