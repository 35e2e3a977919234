import { subSection } from "../../define.ts";
import { own } from "../../define-self-assessment.ts";

/** All but the choice of what may be shown, which needs every page (`section.ts`). */
export const workingWithUs = subSection({
  id: "working-with-us",
  title: "Working with the youth justice service",
  guide:
    "The service name set by the area is used here. The young person's own answers; facts as they see them, not your analysis.",
  example:
    "Why is it hard to come? She ticked the bus and said, ‘It's two, and I get stared at.’ Her worker should ‘text, not ring, because I don't pick up’.",
  leaveOut: "Reasons for missed visits that you suppose, which go to “Engagement and participation”.",
  questions: [
    own.pick("sa-yjs-ready", "I want to make some changes", "sa-agree", {
      third: "Someone like me wants to make changes",
      prompts: ["not-really", "no"],
      beside: "motivation-to-change",
    }),
    own.pickSome("sa-yjs-barriers", "It is hard for me to come because…", "sa-barrier-list", {
      third: "It is hard for someone like me to come because…",
      beside: "engagement-barriers",
    }),
    own.say("sa-yjs-like", "My worker should…", {
      third: "A good worker for someone like me should…",
      pictures: [
        "listen",
        "be on time",
        "do not shout",
        "explain",
        "text me",
        "meet outside",
        "same person every time",
      ],
      forms: ["initial", "prevention"],
      beside: "tailoring-plan",
    }),
    own.pick("sa-plan", "I help to decide what is in my plan", "sa-agree", {
      third: "Someone like me helps to decide the plan",
      prompts: ["not-really", "no"],
      forms: ["review", "end", "transfer"],
      beside: "plan-child-comment",
    }),
    own.pick("sa-progress", "I am doing better than before", "sa-change", {
      third: "Someone like me is doing better than before",
      prompts: ["worse"],
      forms: ["review", "end", "transfer"],
      beside: "progress-child-view",
    }),
    own.say("sa-anything-else", "Something else I want to say", {
      third: "Something else someone like me wants to say",
      beside: "views-not-heard",
      note: "Voice note or drawing allowed.",
    }),
  ],
});
