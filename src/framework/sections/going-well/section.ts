import type { Section } from "../../language.ts";
import { strengthsFirst } from "./strengths-first.ts";

export const goingWellSection: Section = {
  id: "going-well",
  title: "What is going well",
  group: "personal-family-social",
  subSections: [strengthsFirst],
};
