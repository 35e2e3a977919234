import type { Section } from "../../language.ts";
import { lete } from "./lete.ts";

export const learningSection: Section = {
  id: "learning",
  title: "Learning, education, training and employment",
  group: "personal-family-social",
  subSections: [lete],
};
