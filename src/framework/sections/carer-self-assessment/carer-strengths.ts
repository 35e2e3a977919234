import { listPage } from "../../define.ts";
import { carers } from "../../define-self-assessment.ts";

export const carerStrengths = listPage({
  id: "carer-strengths",
  title: "Strengths and interests",
  guide: "Ask in their own words; a phone call will do.",
  example:
    "‘Anything with an engine. He mended the neighbour's mower and would take no money.’ Proud that he rang her himself from the police station. In a year: ‘a place at the garage, and home for tea’.",
  leaveOut:
    "Strengths that you have seen yourself: write them on the page of their topic. Praise that the parent did not give.",
  fields: [
    carers.say("carer-forms.strengths", "What is your child good at or keen on?", { beside: "good-at" }),
    carers.say("carer-forms.proud", "What are you proud of?", { beside: "good-at" }),
    carers.say("carer-forms.hopes", "What do you hope for your child in a year?", { beside: "goals-own-words" }),
  ],
});
