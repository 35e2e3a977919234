import type { Section } from "../../language.ts";
import { roFinal } from "./ro-final.ts";
import { roInitial } from "./ro-initial.ts";
import { roReview } from "./ro-review.ts";

export const referralOrderReportSection: Section = {
  id: "referral-order-report",
  title: "Referral order panel reports",
  group: "module",
  subSections: [roInitial, roReview, roFinal],
};
