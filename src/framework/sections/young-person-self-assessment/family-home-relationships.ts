import { is } from "../../conditions.ts";
import { subSection } from "../../define.ts";
import { own } from "../../define-self-assessment.ts";

export const familyHomeRelationships = subSection({
  id: "family-home-relationships",
  title: "Family, home and relationships",
  guide:
    "Say “the people I live with” for a child in care. Do not ask about “mum and dad” unless they do. The young person's own answers; facts as they see them, not your analysis.",
  example:
    "She picked ‘not really’ for being listened to and said, ‘Nan does, but she's asleep when I get in.’ She did not want to say more, so I stopped there.",
  leaveOut:
    "A guess at what they meant or did not say; what others tell you about home goes to “Family and wider networks”.",
  questions: [
    own.pick("sa-home-safe", "I feel safe where I live", "sa-agree", {
      third: "Someone like me feels safe where they live",
      prompts: ["not-really", "no"],
      tellNow: ["no"],
      beside: "safety-and-wellbeing",
    }),
    own.pick("sa-home-happy", "I like living there", "sa-agree", {
      third: "Someone like me likes living there",
      prompts: ["not-really", "no"],
      beside: "accommodation-concerns",
      pictures: ["house with a face"],
    }),
    own.pick("sa-home-hurt", "People at home shout a lot or hurt each other", "sa-often", {
      third: "At home, people shout a lot or hurt each other",
      prompts: ["sometimes", "a-lot"],
      tellNow: ["a-lot"],
      beside: "domestic-abuse-witnessed",
      note: "May be skipped when a parent is in the room: the worker holds it for later.",
    }),
    own.pick("sa-home-enough", "We have enough food, heating and clothes", "sa-often", {
      third: "Someone like me has enough food, heating and clothes",
      prompts: ["never", "sometimes"],
      forms: ["initial", "review", "prevention"],
      beside: "money-concerns",
    }),
    own.pick("sa-away-night", "I stay out all night and people do not know where I am", "sa-often", {
      third: "Someone like me stays out all night and people do not know where",
      prompts: ["sometimes", "a-lot"],
      beside: "missing-episodes",
    }),
    own.pick("sa-carer-listens", "The grown-ups I live with listen to me and know what I need", "sa-agree", {
      third: "The grown-ups someone like me lives with listen",
      prompts: ["not-really", "no"],
      beside: "parenting-concerns",
      note: "Strength if yes.",
    }),
    own.pick("sa-care-for-someone", "I look after someone in my family", "sa-often", {
      third: "Someone like me looks after a family member",
      prompts: ["sometimes", "a-lot"],
      plainChange: true,
      forms: ["initial", "prevention"],
      beside: "young-carer",
    }),
    own.pick("sa-trusted-adult", "There is a grown-up I can talk to about anything", "sa-yes-no", {
      third: "Someone like me has a grown-up to talk to",
      prompts: ["no"],
      beside: "trusted-adult",
    }),
    own.sayShort("sa-trusted-adult-who", "Who is it? Only if you want to say", {
      third: "Who is it, for someone like me?",
      when: is("sa-trusted-adult", "yes"),
      beside: "trusted-adult",
    }),
    own.pick("sa-miss-someone", "I miss someone, or have lost someone who mattered to me", "sa-yes-no", {
      third: "Someone like me misses or has lost someone",
      prompts: ["yes"],
      forms: ["initial", "review", "prevention"],
      beside: "bereavement",
    }),
  ],
});
