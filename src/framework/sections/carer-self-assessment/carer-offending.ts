import { listPage } from "../../define.ts";
import { afterVerdict, carers } from "../../define-self-assessment.ts";

export const carerOffending = listPage({
  id: "carer-offending",
  title: "Offending",
  titlePrevention: "What happened",
  guide: "Before a verdict do not ask about the offence.",
  example:
    "‘He wanted the other boys to think he was one of them. It could happen again if he goes back to that park. He cannot look at me when we talk about it.’ Would go with him to say sorry.",
  leaveOut:
    "Names and addresses of anybody who was harmed; what the parent guesses about other children who were there; your view of the parent's view.",
  fields: [
    carers.say("carer-forms.offending", "What do you think led to what happened?", {
      when: afterVerdict,
      beside: "attitude-family-view",
      note: "Not asked before a verdict.",
    }),
    carers.say("carer-forms.offending-again", "Do you think it could happen again? What would stop it?", {
      when: afterVerdict,
      beside: "attitude-family-view",
    }),
    carers.say("carer-forms.offending-felt", "How does your child feel about it now?", {
      forms: ["initial", "prevention"],
      when: afterVerdict,
      beside: "episodes",
    }),
    carers.pick(
      "carer-forms.offending-put-right",
      "Would you support your child in putting it right with those affected?",
      "sa-yes-no",
      { when: afterVerdict, beside: "key-areas", note: "Feeds rj-episode.parent-view." },
    ),
  ],
});
