import { subSection } from "../../define.ts";
import { own } from "../../define-self-assessment.ts";

export const friends = subSection({
  id: "friends",
  title: "Friends",
  guide:
    "Include online friends. Ask about boyfriends and girlfriends with the word the young person uses. The young person's own answers; facts as they see them, not your analysis.",
  example:
    "He said, and I typed: ‘I've got one proper mate, the rest are just there.’ For being made to do things he picked ‘sometimes’ and added, ‘only when they lend me stuff’.",
  leaveOut:
    "Words like “gang” or “exploited” that they did not use; your worry about it goes to “Exploitation and harmful groups”.",
  questions: [
    own.pick("sa-friends-good", "I have friends I can trust", "sa-agree", {
      third: "Someone like me has friends to trust",
      prompts: ["not-really", "no"],
      beside: "friends-positive",
    }),
    own.pick("sa-friends-trouble", "My friends get into trouble", "sa-often", {
      third: "The friends of someone like me get into trouble",
      prompts: ["a-lot"],
      beside: "friends-mix",
    }),
    own.pick("sa-pressure", "Someone makes me do things I do not want to do", "sa-often", {
      third: "Someone makes a person like me do things they do not want",
      prompts: ["sometimes", "a-lot"],
      tellNow: ["a-lot"],
      beside: "exploitation-signs",
    }),
    own.pick("sa-partner", "My boyfriend or girlfriend is kind to me", "sa-agree-none", {
      third: "The boyfriend or girlfriend of someone like me is kind",
      prompts: ["not-really", "no"],
      forms: ["initial", "review", "prevention"],
      beside: "partner-relationship",
      note: '"I do not have one" is an answer.',
    }),
    own.pick("sa-bullied", "I get picked on, in real life or online", "sa-often", {
      third: "Someone like me gets picked on",
      prompts: ["sometimes", "a-lot"],
      beside: "victim-of-harm",
    }),
    own.pick("sa-online-worry", "Something online has upset me or made me feel unsafe", "sa-yes-no", {
      third: "Something online has upset someone like me",
      prompts: ["yes"],
      beside: "online-concern-types",
    }),
    own.pick("sa-gang", "I am part of a group that others would call a gang", "sa-yes-no", {
      third: "Someone like me is in a group that others call a gang",
      prompts: ["yes", "not-sure"],
      beside: "gang-association",
    }),
  ],
});
