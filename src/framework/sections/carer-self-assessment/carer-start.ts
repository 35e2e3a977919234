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
  guide: "One form for each parent or carer who wants one. By phone is fine.",
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
