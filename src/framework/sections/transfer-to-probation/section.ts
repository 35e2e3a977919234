import type { Section } from "../../language.ts";
import { adultFacts } from "./adult-facts.ts";

export const transferToProbationSection: Section = {
  id: "transfer-to-probation",
  title: "Transfer to probation",
  group: "module",
  subSections: [adultFacts],
};
