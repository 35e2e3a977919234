import { listPage } from "../../define.ts";
import { carers } from "../../define-self-assessment.ts";

export const carerBehaviour = listPage({
  id: "carer-behaviour",
  title: "Behaviour",
  guide: "Ask in their own words; a phone call will do.",
  example:
    "‘When it goes well he cooks for us all. When it goes wrong he slams the door and will not talk until the next day. Leave him an hour, then bring tea.’ Pushed his brother twice since Easter; nobody was hurt.",
  leaveOut:
    "Behaviour that you know from police or school papers, which goes under Offending; words such as ‘challenging’ that the parent did not use.",
  fields: [
    carers.say("carer-forms.behaviour", "What does your child do when things go well, and when things go wrong?", {
      beside: "thinking-detail",
      from: "seed 002",
    }),
    carers.say("carer-forms.calm", "What helps them calm down? What makes it worse?", { beside: "calming-steps" }),
    carers.pick(
      "carer-forms.violence",
      "Has your child been violent or threatening to you or others at home?",
      "sa-often",
      { prompts: ["sometimes", "a-lot"], beside: "violence-at-home" },
    ),
  ],
});
