import { subSection } from "../../define.ts";
import { own } from "../../define-self-assessment.ts";

export const saEndExtra = subSection({
  id: "sa-end-extra",
  title: "Extra for the end form",
  guide:
    "Also used to learn how the service does; answers are counted without names. The young person's own answers; an opinion, so not checked and not analysed.",
  example:
    "Asked what he is most proud of, he said, ‘I can walk past them now.’ What did not help: ‘Too many forms.’ I typed both, and smiled at the second.",
  leaveOut: "Thanks or praise that they did not give; your own view of what helped goes to “Overall progress”.",
  questions: [
    own.say("sae-proud", "What I am most proud of", {
      third: "What someone like me is proud of",
      forms: ["end"],
      beside: "closure-what-helped",
      note: "Printed on the well done letter if agreed.",
    }),
    own.say("sae-helped", "What helped me most", {
      third: "What helped someone like me most",
      forms: ["end"],
      beside: "closure-what-helped",
    }),
    own.say("sae-not-helped", "What did not help", {
      third: "What did not help",
      forms: ["end"],
      beside: "closure-remaining-needs",
    }),
    own.pick("sae-respect", "I was treated with respect here", "sa-agree", {
      third: "Someone like me was treated with respect here",
      prompts: ["no"],
      forms: ["end"],
      beside: "closure-what-helped",
      uses: ["stats"],
    }),
    own.say("sae-next", "After this, I still want help from…", {
      third: "After this, someone like me wants help from…",
      forms: ["end"],
      beside: "future-targets",
    }),
    own.pick("sae-know-who", "I know who to go to if things go wrong", "sa-yes-no", {
      third: "Someone like me knows who to go to",
      prompts: ["no"],
      forms: ["end"],
      beside: "closure-way-back",
    }),
  ],
});
