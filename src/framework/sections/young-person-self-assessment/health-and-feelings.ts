import { subSection } from "../../define.ts";
import { own } from "../../define-self-assessment.ts";

export const healthAndFeelings = subSection({
  id: "health-and-feelings",
  title: "Health and how I feel",
  guide:
    "Start with what is good. Take a break after this page. Have help numbers ready. The young person's own answers; facts as they see them, not your analysis.",
  example:
    "On 9 January she picked the second face and said, ‘My tummy is tight every Sunday night.’ When it is bad, she strokes her cat. We took a break after this page, because she asked for one.",
  leaveOut:
    "The name of an illness or a reason that they did not give; what a health worker found goes to “Emotional development and mental health”.",
  questions: [
    own.pick("sa-how-feeling-now", "How I feel today", "sa-face", {
      third: "How someone like me feels today",
      prompts: ["sad", "scared", "angry"],
      beside: "emotional-development",
      note: "Shown on the first-night page in custody too.",
    }),
    own.pick("sa-health-ok", "My body feels fine", "sa-agree", {
      third: "Someone like me feels fine in their body",
      prompts: ["not-really", "no"],
      beside: "phys-condition",
    }),
    own.pick("sa-sleep", "I sleep well and eat well", "sa-often", {
      third: "Someone like me sleeps and eats well",
      prompts: ["never"],
      beside: "mh-sleep-appetite",
    }),
    own.pick("sa-worry", "I feel worried or scared", "sa-often", {
      third: "Someone like me feels worried or scared",
      prompts: ["a-lot"],
      beside: "mh-worry",
    }),
    own.pick("sa-sad", "I feel so sad that nothing helps", "sa-often", {
      third: "Someone like me feels so sad that nothing helps",
      prompts: ["sometimes", "a-lot"],
      beside: "mh-low-mood",
    }),
    own.pick("sa-hurt-self", "I have hurt myself or wished I was not here", "sa-when", {
      third: "Someone like me hurts themself or wishes they were not here",
      prompts: ["past", "month", "now", "rather-talk"],
      tellNow: ["month", "now", "rather-talk"],
      beside: "self-harm",
      note: 'Calm wording, one question only. Who would rather talk about it is asked at once, so that answer is acted on like the other two; "a long time ago" is read the same day.',
    }),
    own.pick("sa-bad-memories", "Bad things that happened keep coming back in my head", "sa-often", {
      third: "Bad things keep coming back in the head of someone like me",
      prompts: ["sometimes", "a-lot"],
      forms: ["initial", "review", "prevention"],
      beside: "mh-trauma",
    }),
    own.pick("sa-understand", "People talk too fast or use words I do not know", "sa-often", {
      third: "People talk too fast for someone like me",
      prompts: ["sometimes", "a-lot"],
      beside: "slcn-understanding",
    }),
    own.pick("sa-remember", "It is hard to sit still, listen or remember things", "sa-often", {
      third: "It is hard for someone like me to sit still or remember",
      prompts: ["a-lot"],
      forms: ["initial", "prevention"],
      beside: "slcn-attention-memory",
    }),
    own.say("sa-what-helps", "When I feel bad, this helps:", {
      third: "When someone like me feels bad, this helps:",
      pictures: ["music", "sport", "friend", "walk", "sleep", "pet", "drawing", "gaming", "talking", "being alone"],
      beside: "calming-steps",
    }),
  ],
});
