import type { Section } from "../../language.ts";
import { offenceList } from "./offence-list.ts";
import { outcomeList } from "./outcome-list.ts";
import { scoreFacts } from "./score-facts.ts";

export const offencesAndOutcomesSection: Section = {
  id: "offences-and-outcomes",
  title: "Offences and outcomes",
  group: "core-record",
  subSections: [offenceList, outcomeList, scoreFacts],
};
