import { listPage } from "../../define.ts";
import { carers } from "../../define-self-assessment.ts";

export const carerSchool = listPage({
  id: "carer-school",
  title: "School, college and work",
  guide: "Ask in their own words; a phone call will do.",
  fields: [
    carers.pick("carer-forms.school-go", "Does your child go to school, college or work?", "sa-often", {
      prompts: ["never", "sometimes"],
      beside: "ete-concerns",
    }),
    carers.say(
      "carer-forms.school-help",
      "Is there extra help, or should there be (reading, writing, attention, behaviour)?",
      { prompts: "any-answer", beside: "sen-identified" },
    ),
    carers.pick("carer-forms.school-works", "How well do you and the school work together?", "sa-carer-level", {
      forms: ["initial", "prevention"],
      beside: "ete-concerns",
    }),
  ],
});
