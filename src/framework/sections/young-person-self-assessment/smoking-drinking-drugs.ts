import { subSection } from "../../define.ts";
import { own } from "../../define-self-assessment.ts";

export const smokingDrinkingDrugs = subSection({
  id: "smoking-drinking-drugs",
  title: "Smoking, drinking and drugs",
  guide:
    "No names of drugs are needed. Be clear that the answers do not go to the police unless someone is in danger. The young person's own answers; facts as they see them, not your analysis.",
  example:
    "He said, ‘Vape every day, drink at parties, last one was Halloween.’ Has drink made him ill? ‘Once, my cousin carried me home.’ He asked not to talk about the rest today, so we left it.",
  leaveOut: "Amounts or names that they did not give; what you or others know goes to “Substance misuse”.",
  questions: [
    own.pick("sa-smoke", "I smoke or vape", "sa-often", {
      third: "Someone like me smokes or vapes",
      prompts: ["a-lot"],
      beside: "tobacco-vape-use",
    }),
    own.pick("sa-drink", "I drink alcohol", "sa-often", {
      third: "Someone like me drinks alcohol",
      prompts: ["sometimes", "a-lot"],
      beside: "alcohol-ever",
    }),
    own.pick("sa-drugs", "I use drugs (like weed, balloons or pills)", "sa-often", {
      third: "Someone like me uses drugs",
      prompts: ["sometimes", "a-lot"],
      beside: "drug-use",
    }),
    own.pick("sa-drugs-trouble", "Drink or drugs have got me into trouble or made me ill", "sa-often", {
      third: "Drink or drugs cause trouble for someone like me",
      prompts: ["sometimes", "a-lot"],
      forms: ["initial", "review", "prevention"],
      beside: "substance-harms",
    }),
    own.pick("sa-drugs-carry", "Someone has asked me to hold, carry or sell things", "sa-yes-no", {
      third: "Someone like me is asked to hold, carry or sell things",
      prompts: ["yes"],
      tellNow: ["yes"],
      beside: "criminal-exploitation-risk",
      note: "Kind wording, no blame.",
    }),
  ],
});
