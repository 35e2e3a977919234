import { listPage } from "../../define.ts";
import { carers } from "../../define-self-assessment.ts";

export const carerSchool = listPage({
  id: "carer-school",
  title: "School, college and work",
  guide: "Ask in their own words; a phone call will do.",
  example:
    "‘Goes, mostly; walks out of maths.’ She asked for a test for dyslexia in Year 8 and heard nothing. Works well with the form tutor, ‘not with anybody above her’.",
  leaveOut:
    "Attendance figures and reports, which go to Learning, education, training and employment with their source.",
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
