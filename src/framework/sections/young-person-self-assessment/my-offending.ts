import { subSection } from "../../define.ts";
import { afterVerdict, own } from "../../define-self-assessment.ts";

export const myOffending = subSection({
  id: "my-offending",
  title: "Offending",
  titlePrevention: "What happened",
  guide:
    "Use the word the young person uses. Do not press. Before a verdict ask only the items marked “before court”. The young person's own answers; facts as they see them, not your analysis.",
  example:
    "She said, ‘I was showing off, and then it was too late.’ Before it happened she felt bored, after it sick. I wrote ‘showing off’ because it is her word, and read it back to her.",
  leaveOut:
    "Sorrow or blame that they did not speak of; what explains the behaviour in your view goes to “Understanding offending behaviour”.",
  questions: [
    own.say("sa-offending-why", "Why I think it happened", {
      third: "Why it happens to someone like me",
      pictures: [
        "friends",
        "angry",
        "money",
        "bored",
        "drunk or high",
        "asked to",
        "scared",
        "showing off",
        "not sure",
      ],
      forms: ["initial", "review", "prevention"],
      when: afterVerdict,
      beside: "episodes",
      note: "Not asked before a verdict.",
    }),
    own.pick("sa-offending-before", "How I felt before it happened", "sa-face", {
      third: "How someone like me feels before it happens",
      forms: ["initial", "prevention"],
      when: afterVerdict,
      beside: "episodes",
      note: "Not asked before a verdict.",
    }),
    own.pick("sa-offending-after", "How I felt after", "sa-face", {
      third: "How someone like me feels after",
      forms: ["initial", "prevention"],
      when: afterVerdict,
      beside: "episodes",
      from: "seed 004",
      note: 'Shown side by side with "before".',
    }),
    own.pick("sa-offending-victim", "How I think the other people felt", "sa-face", {
      third: "How someone like me thinks the others felt",
      forms: ["initial", "prevention"],
      when: afterVerdict,
      beside: "episodes",
      note: "No names. Not asked if there was no one.",
    }),
    own.pick("sa-offending-put-right", "I would like to do something to put it right", "sa-yes-no", {
      third: "Someone like me would like to put it right",
      prompts: ["yes"],
      plainChange: true,
      when: afterVerdict,
      beside: "key-areas",
      note: "Feeds the restorative justice module rj-episode.young-person-wants.",
    }),
    own.say("sa-offending-stop", "It would help me stop if…", {
      third: "It would help someone like me stop if…",
      pictures: ["mentor", "school", "money", "move", "friends", "help with feelings", "job", "sport"],
      when: afterVerdict,
      beside: "attitude-signs-of-change",
    }),
    own.pick("sa-offending-again", "I think I will get into trouble again", "sa-agree", {
      third: "Someone like me will get into trouble again",
      prompts: ["yes-lots", "a-bit"],
      when: afterVerdict,
      beside: "lor-reason",
      note: "Honest answers are praised.",
    }),
    own.pick("sa-offending-fair", "The police and court treated me fairly", "sa-agree", {
      third: "The police and court treated someone like me fairly",
      prompts: ["no"],
      forms: ["initial", "prevention"],
      beside: "discrimination",
      prevention: "The police or school treated me fairly",
      thirdPrevention: "The police or school treated someone like me fairly",
      note: "May be asked before court.",
    }),
  ],
});
