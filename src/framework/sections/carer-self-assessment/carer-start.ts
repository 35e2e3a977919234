import { computed, pagedList, scale, subSection, worked } from "../../define.ts";
import { carerAboutChild } from "./carer-about-child.ts";
import { carerBehaviour } from "./carer-behaviour.ts";
import { carerFormStart } from "./carer-form-start.ts";
import { carerHealthLifestyle } from "./carer-health-lifestyle.ts";
import { carerHome } from "./carer-home.ts";
import { carerOffending } from "./carer-offending.ts";
import { carerSchool } from "./carer-school.ts";
import { carerStrengths } from "./carer-strengths.ts";
import { carerWorking } from "./carer-working.ts";

export const carerStart = subSection({
  id: "carer-start",
  title: "Forms of parents and carers",
  guide:
    "One form for each parent or carer who wants one. By phone is fine. What parents and carers say: facts and opinions as they see them, not your analysis.",
  example:
    "By phone with his foster carer on 8 September, typed as she spoke: ‘He leaves the door open now when he's upset. Last year he locked it.’ Read back to her, and she added, ‘and he eats with us’.",
  leaveOut:
    "Your view of the parent or carer, which goes to “Parenting, care and supervision”; words that they did not say or would not show the young person.",
  questions: [
    computed(
      "pc-form",
      "Which form do parents and carers have at this stage?",
      "core never",
      worked("carer-self-assessment-form", ["stage"]),
      {
        options: scale("sa-form"),
        uses: ["stats"],
        noCarry: true,
        item: {},
        note: "From the stage. There is no transfer form for parents.",
      },
    ),
    pagedList(
      "carer-forms",
      "What parents and carers say",
      "core never",
      { entryName: "form", entryLabel: "carer-forms.who", mayBeEmpty: true },
      [
        carerFormStart,
        carerAboutChild,
        carerHealthLifestyle,
        carerSchool,
        carerHome,
        carerBehaviour,
        carerOffending,
        carerStrengths,
        carerWorking,
      ],
      { noCarry: true, item: {} },
    ),
  ],
});
