import type { Section } from "../../language.ts";
import { referralFacts } from "./referral-facts.ts";

export const referralSection: Section = {
  id: "referral",
  title: "Referral to another service",
  group: "module",
  subSections: [referralFacts],
};
