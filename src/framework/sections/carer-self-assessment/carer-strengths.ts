import { listPage } from "../../define.ts";
import { carers } from "../../define-self-assessment.ts";

export const carerStrengths = listPage({
  id: "carer-strengths",
  title: "Strengths and interests",
  guide: "Ask in their own words; a phone call will do.",
  fields: [
    carers.say("carer-forms.strengths", "What is your child good at or keen on?", { beside: "good-at" }),
    carers.say("carer-forms.proud", "What are you proud of?", { beside: "good-at" }),
    carers.say("carer-forms.hopes", "What do you hope for your child in a year?", { beside: "goals-own-words" }),
  ],
});
