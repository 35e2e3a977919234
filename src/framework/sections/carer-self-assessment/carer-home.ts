import { listPage } from "../../define.ts";
import { carers } from "../../define-self-assessment.ts";

export const carerHome = listPage({
  id: "carer-home",
  title: "At home",
  guide: "Ask this alone with the parent or carer, not in front of a partner.",
  example:
    "‘It is cramped, six of us in two rooms. In by nine on school days, and most days he is.’ Feels safe herself; not sure that he does when his stepfather drinks. Would like help with the rent arrears.",
  leaveOut:
    "What another adult in the home said to you; what a partner could read and use against the one who spoke. Work out with the parent where that is kept.",
  fields: [
    carers.pick("carer-forms.home-life", "How are things at home for the family?", "sa-carer-level", {
      prompts: ["not-well"],
      beside: "family-detail",
    }),
    carers.say("carer-forms.rules", "What rules do you have, and are they kept?", { beside: "parenting-concerns" }),
    carers.pick("carer-forms.safe", "Do you and your child feel safe at home?", "sa-agree", {
      prompts: ["not-really", "no"],
      tellNow: ["no"],
      beside: "violence-at-home",
    }),
    carers.pickSome(
      "carer-forms.own-needs",
      "Is there something you yourself need help with (health, money, housing, drink or drugs, stress)?",
      "sa-carer-needs",
      {
        prompts: ["health", "money", "housing", "drink-drugs", "stress", "safety", "parenting", "other"],
        beside: "parenting-help",
      },
    ),
    carers.say("carer-forms.support", "Who supports you?", { beside: "parent-carer-support" }),
  ],
});
