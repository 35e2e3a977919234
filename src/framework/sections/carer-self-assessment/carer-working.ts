import { listPage } from "../../define.ts";
import { carers } from "../../define-self-assessment.ts";

export const carerWorking = listPage({
  id: "carer-working",
  title: "Working with the youth justice service",
  guide: "Ask in their own words; a phone call will do.",
  example:
    "‘You ring when you say you will; the last worker did not.’ Would like somebody to talk to about setting limits. Text after four; letters in large print. Was told about the panel, ‘but not what it decides’.",
  leaveOut:
    "Complaints about a named worker, which go to a manager. Plans made with the parent: they stand in Pathways and Planning.",
  fields: [
    carers.pick("carer-forms.yjs", "How do you feel about our work with your child?", "sa-carer-level", {
      prompts: ["not-well"],
      beside: "carer-support",
    }),
    carers.say("carer-forms.help-wanted", "What would help you as a parent or carer?", { beside: "tailoring-carers" }),
    carers.say(
      "carer-forms.contact",
      "How and when can we best reach you? Do you need an interpreter or large print?",
      { beside: "carer-support-details" },
    ),
    carers.pick("carer-forms.informed", "Were you told what is happening, in words that you understand?", "sa-agree", {
      prompts: ["not-really", "no"],
      beside: "understanding-of-process",
    }),
  ],
});
