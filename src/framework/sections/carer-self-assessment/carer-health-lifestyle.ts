import { is } from "../../conditions.ts";
import { listPage } from "../../define.ts";
import { carers } from "../../define-self-assessment.ts";

export const carerHealthLifestyle = listPage({
  id: "carer-health-lifestyle",
  title: "Health and lifestyle",
  guide: "Health answers go to the health topic. Say who will see them.",
  example:
    "‘He has an inhaler and forgets it. Not himself since September: up till four, no breakfast.’ A little worried about cannabis: ‘I smell it on his coat’. Free time: bikes, with two boys from his old school.",
  leaveOut:
    "A diagnosis that no doctor has made. Names of friends where what the parent says could put them or the child at risk: tell the worker, and write what was done.",
  fields: [
    carers.say("carer-forms.health", "Is there a health problem, disability or medicine that we should know about?", {
      prompts: "any-answer",
      beside: "phys-condition",
    }),
    carers.pick("carer-forms.mood", "How does your child seem in themselves?", "sa-face", {
      prompts: ["sad", "scared", "angry"],
      beside: "mental-detail",
    }),
    carers.pick("carer-forms.selfharm", "Are you worried that your child may hurt themself?", "sa-carer-worry", {
      tellNow: ["very"],
      beside: "self-harm",
    }),
    carers.pick("carer-forms.substances", "Are you worried about smoking, drink or drugs?", "sa-carer-worry", {
      prompts: ["a-little", "very"],
      beside: "substance-concerns",
    }),
    carers.pick("carer-forms.sleep", "How are sleep, food and energy?", "sa-carer-level", {
      prompts: ["not-well"],
      beside: "mh-sleep-appetite",
    }),
    carers.say(
      "carer-forms.friends",
      "How do you feel about the people your child spends time with, in person and online?",
      { prompts: "any-answer", beside: "friends-mix" },
    ),
    carers.say("carer-forms.free-time", "What does your child do in their free time?", {
      forms: ["initial", "prevention"],
      beside: "time-use",
    }),
    carers.pick(
      "carer-forms.exploited",
      "Has your child had money, clothes or phones that you cannot explain, or gone missing?",
      "sa-yes-no",
      { prompts: ["yes"], beside: "exploitation-signs" },
    ),
    carers.pick("carer-forms.missing-now", "Is your child missing now?", "sa-yes-no", {
      tellNow: ["yes"],
      when: is("carer-forms.exploited", "yes"),
      beside: "exploitation-signs",
      note: "The content table has it as a remark on the question before; an answer of its own can be acted on at once.",
    }),
  ],
});
