import type { Section } from "../../language.ts";
import { custodyLastWritten } from "./custody-last-written.ts";

export const custodyInReviewSection: Section = {
  id: "custody-in-review",
  title: "Custody",
  group: "module",
  subSections: [custodyLastWritten],
};
