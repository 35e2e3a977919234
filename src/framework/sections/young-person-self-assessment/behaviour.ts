import { is, isIn } from "../../conditions.ts";
import { subSection } from "../../define.ts";
import { own } from "../../define-self-assessment.ts";

export const behaviour = subSection({
  id: "behaviour",
  title: "Behaviour",
  guide:
    "Talk about “when things go wrong”, not “bad behaviour”. The young person's own answers; facts as they see them, not your analysis.",
  example:
    "Written down as he said it on 3 May: ‘I go mad when people whisper, because I think it's about me.’ I asked what helps and he said, ‘Going outside. Not being followed.’",
  leaveOut: "Your words for theirs, such as “anger problem”; your reading of it goes to “Thinking and behaviour”.",
  questions: [
    own.pick("sa-stop-think", "I stop and think before I do things", "sa-often", {
      third: "Someone like me stops and thinks first",
      prompts: ["never"],
      beside: "thinking-concerns",
    }),
    own.pick("sa-temper", "I lose my temper", "sa-often", {
      third: "Someone like me loses their temper",
      prompts: ["a-lot"],
      beside: "anger-triggers",
    }),
    own.say("sa-temper-triggers", "What sets it off?", {
      third: "What sets someone like me off?",
      pictures: [
        "shouting",
        "being told what to do",
        "being laughed at",
        "tired",
        "hungry",
        "noise",
        "waiting",
        "lies",
      ],
      when: isIn("sa-temper", "sometimes", "a-lot"),
      beside: "anger-triggers",
    }),
    own.pick("sa-weapon", "I carry something so that I feel safe", "sa-often", {
      third: "Someone like me carries something to feel safe",
      prompts: ["sometimes", "a-lot"],
      tellNow: ["a-lot"],
      beside: "weapon-carrying",
      note: "tell-now if a lot: ask kindly whether they have it with them.",
    }),
    own.pick("sa-safety", "Some places near me are not safe for me", "sa-yes-no", {
      third: "Some places are not safe for someone like me",
      prompts: ["yes"],
      beside: "safety-child-view",
    }),
    own.say("sa-safety-where", "Where, and what would help?", {
      third: "Where is it not safe for someone like me, and what would help?",
      when: is("sa-safety", "yes"),
      beside: "safety-child-view",
    }),
    own.pick("sa-safety-hurt", "Someone wants to hurt me", "sa-yes-no", {
      third: "Someone wants to hurt someone like me",
      tellNow: ["yes"],
      when: is("sa-safety", "yes"),
      beside: "safety-child-view",
      note: "The content table has it as a remark on sa-safety; an answer of its own can be acted on at once.",
    }),
    own.pick("sa-treated-different", "People treat me badly because of who I am", "sa-often", {
      third: "People treat someone like me badly because of who they are",
      prompts: ["sometimes", "a-lot"],
      forms: ["initial", "review", "prevention"],
      beside: "discrimination",
      note: "Race, faith, disability, gender, family; shown to the worker with care.",
    }),
    own.pick("sa-free-time", "I have good things to do in my free time", "sa-agree", {
      third: "Someone like me has good things to do",
      prompts: ["not-really", "no"],
      beside: "time-use-concerns",
    }),
  ],
});
